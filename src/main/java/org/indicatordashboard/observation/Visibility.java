package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.indicatordashboard.time.Vantage;

/**
 * Which revisions of observations up to the first clock one could see, decided in memory as {@link Observations#VISIBLE}
 * decides it in the database.
 *
 * @param byKey every revision published up to the dataset version, by id
 */
record Visibility(Map<String, List<Observation>> byKey, Vantage vantage) {

    /** Of these revisions the visible ones, in their order. */
    static List<Observation> of(List<Observation> revisions, Vantage vantage) {
        Visibility sight =
                new Visibility(revisions.stream().collect(Collectors.groupingBy(o -> o.naturalKey)), vantage);
        return revisions.stream().filter(sight::isVisible).toList();
    }

    private boolean isVisible(Observation row) {
        if (row.periodEnd.isAfter(vantage.asOf()) || !isKnown(row)) {
            return false;
        }
        return holds(row) || (isCorrected(row) && isNewestKnown(row));
    }

    /** What was withdrawn has nothing in its place. */
    private boolean isCorrected(Observation row) {
        return byKey.get(row.naturalKey).stream().anyMatch(this::holds);
    }

    private boolean isNewestKnown(Observation row) {
        return byKey.get(row.naturalKey).stream().noneMatch(o -> o.revision > row.revision && isKnown(o));
    }

    private boolean holds(Observation row) {
        return !row.isSupersededAt(vantage.version());
    }

    private boolean isKnown(Observation row) {
        return !row.knownFrom.isAfter(vantage.knownAt());
    }
}
