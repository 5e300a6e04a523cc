package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.indicatordashboard.figure.Interval;

/** Completion and elapsed time in percent, the two sides of 序时进度. */
final class Progress {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WORKING_DIGITS = 12;

    private Progress() {}

    /**
     * (x - baseline) / (target - baseline). Null where that says nothing: the baseline is the target, or lower is better
     * and no baseline is known (20 minutes of at most 15 is not 133 % done).
     */
    static Share completion(Promise promise, Interval value) {
        if (promise.baseline() == null && promise.lowerIsBetter()) {
            return null;
        }
        BigDecimal baseline = promise.baseline() == null ? BigDecimal.ZERO : promise.baseline();
        BigDecimal way = promise.goal().subtract(baseline);
        if (way.signum() == 0) {
            return null;
        }
        Interval shares = value.map(
                x -> x.subtract(baseline).multiply(HUNDRED).divide(way, WORKING_DIGITS, RoundingMode.HALF_UP),
                way.signum() < 0);
        return new Share(rounded(shares.low()), rounded(shares.high()));
    }

    /** The part of the plan's time that had passed on a day; null without a due date or a length of time. */
    static BigDecimal elapsed(Promise promise, LocalDate day) {
        if (promise.dueOn() == null || !promise.dueOn().isAfter(promise.startsOn())) {
            return null;
        }
        long whole = ChronoUnit.DAYS.between(promise.startsOn(), promise.dueOn());
        long passed = ChronoUnit.DAYS.between(promise.startsOn(), day);
        return BigDecimal.valueOf(passed).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share == null ? null : share.setScale(2, RoundingMode.HALF_UP);
    }
}
