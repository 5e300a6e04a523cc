package org.indicatordashboard.assessment;

import java.math.BigDecimal;

import org.indicatordashboard.figure.Interval;

/**
 * What completion is measured along: from the baseline to the target.
 *
 * @param length negative where the target lies below the baseline; null where there is nothing to measure
 * @param unmeasured why there is nothing to measure, else null
 */
record Way(BigDecimal from, BigDecimal length, Unmeasured unmeasured) {

    static Way of(Promise promise, Rules rules) {
        BigDecimal from = promise.baseline() == null ? BigDecimal.ZERO : promise.baseline();
        BigDecimal length = promise.goal().subtract(from);
        Unmeasured unmeasured =
                rules.isFirst() ? unmeasuredInFirst(promise, length) : unmeasured(promise, length, rules);
        return unmeasured == null ? new Way(from, length, null) : new Way(from, null, unmeasured);
    }

    boolean isMeasured() {
        return length != null;
    }

    private static Unmeasured unmeasuredInFirst(Promise promise, BigDecimal length) {
        if (promise.baseline() == null && promise.lowerIsBetter()) {
            return Unmeasured.BASELINE_MISSING;
        }
        return length.signum() == 0 ? Unmeasured.NO_WAY : null;
    }

    private static Unmeasured unmeasured(Promise promise, BigDecimal length, Rules rules) {
        if (promise.baseline() == null) {
            if (promise.lowerIsBetter()) {
                return Unmeasured.BASELINE_MISSING;
            }
            return length.signum() > 0 ? null : Unmeasured.NOT_ABOVE_ZERO;
        }
        Interval baseline = Interval.closed(promise.baseline(), promise.baseline());
        if (promise.satisfying(rules.tolerance()).encloses(baseline)) {
            return Unmeasured.MET_WHEN_SET;
        }
        return length.signum() == 0 ? Unmeasured.NO_WAY : null;
    }
}
