package org.indicatordashboard.comparison;

import java.util.List;

import org.indicatordashboard.figure.Interval;

/** Ranks intervals: one is better only where all of it lies beyond all of the other. */
record Ranking(List<Interval> values, boolean lowerIsBetter) {

    /** From 1. Regions that overlap are not told apart by it and may share a rank. */
    int rank(Interval own) {
        return 1 + (int) values.stream().filter(other -> isBetter(other, own)).count();
    }

    /** Whether another value overlaps. */
    boolean isTied(Interval own) {
        return values.stream().filter(other -> !own.isApartFrom(other)).count() > 1;
    }

    private boolean isBetter(Interval one, Interval other) {
        if (!one.isApartFrom(other)) {
            return false;
        }
        return lowerIsBetter ? endsBelow(one, other) : endsBelow(other, one);
    }

    private static boolean endsBelow(Interval lower, Interval higher) {
        return lower.high() != null && higher.low() != null && lower.high().compareTo(higher.low()) <= 0;
    }
}
