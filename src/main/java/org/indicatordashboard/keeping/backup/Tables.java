package org.indicatordashboard.keeping.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out what a database holds from the database itself, so that no new table is ever forgotten. */
final class Tables {

    /** Whose rows each database writes itself. */
    static final String HISTORY_OF_MIGRATIONS = "flyway_schema_history";

    private Tables() {}

    /** In an order in which each refers only to those before it. */
    static List<Table> of(Connection connection) throws SQLException {
        Map<String, Table> waiting = new TreeMap<>();
        for (String stored : storedNames(connection)) {
            Table table = table(connection, stored);
            if (!table.name().equals(HISTORY_OF_MIGRATIONS)) {
                waiting.put(table.name(), table);
            }
        }
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(table -> ordered.keySet().containsAll(table.needs()))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("tables refer to one another in a circle: " + waiting.keySet()));
            ordered.put(next.name(), waiting.remove(next.name()));
        }
        return List.copyOf(ordered.values());
    }

    /** Names of the tables in the schema that the connection works in, as the database writes them. */
    static List<String> storedNames(Connection connection) throws SQLException {
        return strings(
                connection,
                "select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = '"
                        + connection.getSchema() + "' order by table_name");
    }

    static List<String> sequences(Connection connection) throws SQLException {
        return strings(
                connection,
                "select lower(sequence_name) from information_schema.sequences where sequence_schema = '"
                        + connection.getSchema() + "' order by 1");
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (ResultSet found = connection.createStatement().executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (found.next()) {
                strings.add(found.getString(1));
            }
            return strings;
        }
    }

    private static Table table(Connection connection, String stored) throws SQLException {
        DatabaseMetaData known = connection.getMetaData();
        String schema = connection.getSchema();
        Map<String, CellKind> kinds = new TreeMap<>();
        try (ResultSet column = known.getColumns(null, schema, stored.replace("_", "\\_"), null)) {
            while (column.next()) {
                kinds.put(lower(column.getString("COLUMN_NAME")), CellKind.of(column.getInt("DATA_TYPE")));
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet column = known.getPrimaryKeys(null, schema, stored)) {
            while (column.next()) {
                key.put(column.getInt("KEY_SEQ"), lower(column.getString("COLUMN_NAME")));
            }
        }
        if (key.isEmpty() && !lower(stored).equals(HISTORY_OF_MIGRATIONS)) {
            throw new IllegalStateException(stored + " has no primary key to order its rows by");
        }
        Set<String> needs = new TreeSet<>();
        try (ResultSet reference = known.getImportedKeys(null, schema, stored)) {
            while (reference.next()) {
                needs.add(lower(reference.getString("PKTABLE_NAME")));
            }
        }
        return new Table(lower(stored), kinds, List.copyOf(key.values()), needs);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
