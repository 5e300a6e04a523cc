package org.indicatordashboard.keeping.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself; it is written last, so that a half one has none.
 *
 * @param format {@link #FORMAT}, or that of a later build
 * @param build version of the service that wrote it
 * @param schema newest migration of the database it was taken from
 * @param takenAt moment, in UTC
 * @param sequences the value that each gives next
 */
record Manifest(
        String format, String build, String schema, String takenAt, List<Part> tables, Map<String, Long> sequences) {

    static final String FORMAT = "indicator-dashboard-backup/1";

    static final String FILE = "manifest.json";

    /**
     * One table.
     *
     * @param sha256 of its file, unpacked
     */
    record Part(String table, long rows, String sha256) {

        private static final String FOLDER = "tables/";

        static String fileOf(String table) {
            return FOLDER + table + ".jsonl";
        }

        String file() {
            return fileOf(table);
        }
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}
