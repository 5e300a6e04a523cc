package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.indicatordashboard.figure.Interval;

/**
 * Interval arithmetic: what comes out encloses every result there can be. Quotients round outwards at 34 digits.
 *
 * @param value null for an infinite end
 * @param sign of an infinite end, else of the value
 * @param open whether the end itself is excluded
 */
record Ends(BigDecimal value, int sign, boolean open) {

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    static Interval negated(Interval a) {
        return a.map(BigDecimal::negate, true);
    }

    static Interval minus(Interval a, Interval b) {
        return a.plus(negated(b));
    }

    static Interval times(Interval a, Interval b) {
        List<Ends> products =
                List.of(low(a).times(low(b)), low(a).times(high(b)), high(a).times(low(b)), high(a).times(high(b)));
        Ends lowest = products.stream().reduce((x, y) -> x.isBelow(y) ? x : y).orElseThrow();
        Ends highest = products.stream().reduce((x, y) -> y.isAbove(x) ? y : x).orElseThrow();
        return new Interval(lowest.value, lowest.open, highest.value, highest.open);
    }

    /** @throws ZeroDivisor if zero lies in the divisor */
    static Interval over(Interval a, Interval b) {
        return times(a, inverse(b));
    }

    static boolean hasZero(Interval a) {
        return !a.isApartFrom(Interval.ZERO);
    }

    private static Interval inverse(Interval b) {
        if (hasZero(b)) {
            throw new ZeroDivisor(b);
        }
        boolean positive = b.low() != null && b.low().signum() >= 0;
        BigDecimal low = b.high() == null ? (positive ? BigDecimal.ZERO : null) : turned(b.high(), DOWN);
        BigDecimal high = b.low() == null ? (positive ? null : BigDecimal.ZERO) : turned(b.low(), UP);
        return new Interval(
                low,
                b.high() == null || b.highOpen() || low == null,
                high,
                b.low() == null || b.lowOpen() || high == null);
    }

    /** Null where zero itself is the open end. */
    private static BigDecimal turned(BigDecimal end, MathContext outwards) {
        return end.signum() == 0 ? null : BigDecimal.ONE.divide(end, outwards);
    }

    private static Ends low(Interval a) {
        return new Ends(a.low(), a.low() == null ? -1 : a.low().signum(), a.lowOpen() || a.low() == null);
    }

    private static Ends high(Interval a) {
        return new Ends(a.high(), a.high() == null ? 1 : a.high().signum(), a.highOpen() || a.high() == null);
    }

    private Ends times(Ends other) {
        // A closed zero makes a closed zero, whatever the other end is; an open one never reaches it.
        if (sign == 0 || other.sign == 0) {
            boolean reached = sign == 0 && !open || other.sign == 0 && !other.open;
            return new Ends(BigDecimal.ZERO, 0, !reached);
        }
        if (value == null || other.value == null) {
            return new Ends(null, sign * other.sign, true);
        }
        return new Ends(value.multiply(other.value), sign * other.sign, open || other.open);
    }

    private boolean isBelow(Ends other) {
        int order = compare(other);
        return order < 0 || order == 0 && !open;
    }

    private boolean isAbove(Ends other) {
        int order = compare(other);
        return order > 0 || order == 0 && !open;
    }

    private int compare(Ends other) {
        if (value == null || other.value == null) {
            return Integer.compare(value == null ? 2 * sign : 0, other.value == null ? 2 * other.sign : 0);
        }
        return value.compareTo(other.value);
    }
}
