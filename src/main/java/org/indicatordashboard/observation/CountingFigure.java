package org.indicatordashboard.observation;

import java.time.LocalDate;

/**
 * A revision of an observation with the days between which it counts, see {@link Visibility}.
 *
 * @param id of the observation
 * @param knownFrom from which day it counts, once its period has ended
 * @param until on which day it no longer does; null where there is none
 */
public record CountingFigure(
        String id,
        String indicator,
        String region,
        String period,
        String asPrinted,
        LocalDate knownFrom,
        LocalDate periodEnd,
        LocalDate until) {

    static CountingFigure of(Object[] row) {
        return new CountingFigure(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7]);
    }
}
