package org.indicatordashboard.figure;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * The values a figure may stand for.
 *
 * @param low lower end, null for minus infinity
 * @param lowOpen whether the lower end itself is excluded
 * @param high upper end, null for plus infinity
 * @param highOpen whether the upper end itself is excluded
 */
public record Interval(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {

    public static final Interval ZERO = closed(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval's low end is not above its high end");
        }
    }

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    public static Interval openClosed(BigDecimal low, BigDecimal high) {
        return new Interval(low, true, high, false);
    }

    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, false, null, true);
    }

    public static Interval moreThan(BigDecimal low) {
        return new Interval(low, true, null, true);
    }

    public static Interval atMost(BigDecimal high) {
        return new Interval(null, true, high, false);
    }

    public static Interval lessThan(BigDecimal high) {
        return new Interval(null, true, high, true);
    }

    /** Whether every value of the other interval lies in this one. */
    public boolean encloses(Interval other) {
        return lowReaches(other) && highReaches(other);
    }

    /** Whether no value lies in both. */
    public boolean isApartFrom(Interval other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    public Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                lowOpen || other.lowOpen,
                high == null || other.high == null ? null : high.add(other.high),
                highOpen || other.highOpen);
    }

    /** The image under a function that rises or falls throughout; a falling one swaps the ends. */
    public Interval map(UnaryOperator<BigDecimal> monotone, boolean falling) {
        BigDecimal first = low == null ? null : monotone.apply(low);
        BigDecimal last = high == null ? null : monotone.apply(high);
        return falling ? new Interval(last, highOpen, first, lowOpen) : new Interval(first, lowOpen, last, highOpen);
    }

    private boolean lowReaches(Interval other) {
        if (low == null) {
            return true;
        }
        if (other.low == null) {
            return false;
        }
        int order = low.compareTo(other.low);
        return order < 0 || (order == 0 && (!lowOpen || other.lowOpen));
    }

    private boolean highReaches(Interval other) {
        if (high == null) {
            return true;
        }
        if (other.high == null) {
            return false;
        }
        int order = high.compareTo(other.high);
        return order > 0 || (order == 0 && (!highOpen || other.highOpen));
    }

    private boolean endsBefore(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && (highOpen || other.lowOpen));
    }
}
