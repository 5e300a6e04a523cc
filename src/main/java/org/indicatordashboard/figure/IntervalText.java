package org.indicatordashboard.figure;

import java.math.BigDecimal;

/** Prints an interval for people, the same in every language: {@code 40}, {@code 40–60}, {@code > 100}, {@code ≤ 15}. */
public final class IntervalText {

    private IntervalText() {}

    /** Never a bare number where an end is open: 百余 is not 100. */
    public static String of(Interval interval) {
        BigDecimal low = Decimals.plain(interval.low());
        BigDecimal high = Decimals.plain(interval.high());
        if (low == null && high == null) {
            return "−∞–∞";
        }
        if (high == null) {
            return (interval.lowOpen() ? "> " : "≥ ") + low.toPlainString();
        }
        if (low == null) {
            return (interval.highOpen() ? "< " : "≤ ") + high.toPlainString();
        }
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }
}
