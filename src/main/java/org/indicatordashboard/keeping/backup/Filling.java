package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.keeping.Refused;

/** Fills the tables of a new database, and reads them again before it is content. */
final class Filling {

    private final BackupFile backup;
    private final Connection to;
    private final Map<String, Manifest.Part> parts;

    Filling(BackupFile backup, Connection to) {
        this.backup = backup;
        this.to = to;
        this.parts = backup.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.Part::table, Function.identity()));
    }

    void fill() throws SQLException, IOException {
        List<Table> tables = Tables.of(to);
        if (!tables.stream().map(Table::name).collect(Collectors.toSet()).equals(parts.keySet())) {
            throw unlike("tables");
        }
        empty(tables);
        for (Table table : tables) {
            fill(table);
        }
        for (Map.Entry<String, Long> next : backup.manifest().sequences().entrySet()) {
            execute("alter sequence " + known(next.getKey()) + " restart with " + next.getValue());
        }
        for (Table table : tables) {
            if (!TableRows.write(to, table, OutputStream.nullOutputStream()).equals(parts.get(table.name()))) {
                throw unlike(table.name());
            }
        }
    }

    /** Migrations write first rows of some. */
    private void empty(List<Table> tables) throws SQLException {
        List<Table> dependentFirst = new ArrayList<>(tables);
        Collections.reverse(dependentFirst);
        for (Table table : dependentFirst) {
            execute("delete from " + table.name());
        }
    }

    private void fill(Table table) throws SQLException, IOException {
        Manifest.Part part = parts.get(table.name());
        try (InputStream rows = backup.rows(part)) {
            if (!TableRows.columns(rows).equals(table.columns())) {
                throw unlike(table.name());
            }
        }
        try (InputStream rows = backup.rows(part)) {
            TableRows.read(rows, table, to);
        }
    }

    private String known(String sequence) throws SQLException {
        if (!Tables.sequences(to).contains(sequence)) {
            throw unlike(sequence);
        }
        return sequence;
    }

    private void execute(String statement) throws SQLException {
        try (Statement executing = to.createStatement()) {
            executing.execute(statement);
        }
    }

    private static Refused unlike(String what) {
        return new Refused(
                "没有恢复：%s 与本版本的数据库结构不符。请用写出备份的版本恢复。".formatted(what),
                "Nothing was restored: %s does not fit the tables of this version. Restore with the version that wrote the backup."
                        .formatted(what));
    }
}
