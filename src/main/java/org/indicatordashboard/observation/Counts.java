package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rows of a "group by" query. */
final class Counts {

    private Counts() {}

    static Map<String, Long> of(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
