package org.indicatordashboard.search;

import java.time.LocalDate;

/**
 * Something that can be found.
 *
 * @param nameEn null where there is none
 * @param printed the number, the 文号 or the type as printed, null where there is none
 * @param text whatever else it is found by, null for nothing
 * @param url page that shows it
 * @param time between which days
 */
record Entry(
        FoundKind kind, String id, String name, String nameEn, String printed, String text, String url, Time time) {

    /**
     * Days at the two clocks.
     *
     * @param begins in the world
     * @param known the first day on which it is known
     * @param until the first day on which it is no longer
     */
    record Time(LocalDate begins, LocalDate known, LocalDate until) {

        private static final LocalDate EVER = LocalDate.of(1, 1, 1);
        private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

        static final Time ALWAYS = new Time(EVER, EVER, NEVER);

        static Time knownFrom(LocalDate known) {
            return new Time(EVER, known, NEVER);
        }

        static Time of(LocalDate begins, LocalDate known, LocalDate until) {
            return new Time(begins, known, until == null ? NEVER : until);
        }
    }
}
