package org.indicatordashboard.reporting.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/**
 * What one unit has to report for one month.
 *
 * @param unit name of the responsible unit
 * @param month the month reported
 * @param version dataset version it was made from
 * @param deadline last day to report
 * @param items its targets in force at the month's end, in the order of the dataset
 */
record Worklist(String unit, Period month, long version, LocalDate deadline, List<AssessedTarget> items) {

    /** The end of the month, with all that is known when it was made. */
    Vantage vantage() {
        return items.isEmpty() ? null : new Vantage(items.get(0).assessment().clocks(), version);
    }

    Optional<AssessedTarget> target(String id) {
        return items.stream().filter(i -> i.target().naturalKey.equals(id)).findFirst();
    }
}
