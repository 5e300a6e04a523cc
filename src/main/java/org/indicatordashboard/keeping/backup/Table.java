package org.indicatordashboard.keeping.backup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a backup sees it: nothing depends on the order of its columns or the case of its name in a database.
 *
 * @param kinds of its columns by their names, which are sorted
 * @param key columns by which its rows are ordered
 * @param needs tables whose rows must be there before
 */
record Table(String name, Map<String, CellKind> kinds, List<String> key, Set<String> needs) {

    List<String> columns() {
        return List.copyOf(kinds.keySet());
    }

    String select(Engine engine) {
        String order = key.stream()
                .map(column -> kinds.get(column) == CellKind.TEXT ? engine.byBytes(column) : column)
                .collect(Collectors.joining(", "));
        return "select " + String.join(", ", kinds.keySet()) + " from " + name + " order by " + order;
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", kinds.keySet()) + ") values ("
                + Stream.generate(() -> "?").limit(kinds.size()).collect(Collectors.joining(", ")) + ")";
    }
}
