package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.IntervalText;

/** Prints what is computed with as many decimals as its interval carries: 55.57 (55.51–55.64). */
public final class QuantityText {

    private static final int MOST = 6;
    private static final int KEPT = 4;

    private QuantityText() {}

    public static String of(Quantity quantity) {
        int decimals = decimals(quantity.interval());
        String unit = quantity.unit().equals("%") ? " %" : " " + quantity.unit();
        if (isPoint(quantity.interval())) {
            return plain(quantity.value() == null ? quantity.interval().low() : quantity.value(), KEPT) + unit;
        }
        String interval = interval(quantity.interval().map(x -> rounded(x, decimals), false));
        return quantity.value() == null || quantity.interval().high() == null
                ? interval + unit
                : plain(quantity.value(), decimals) + unit + " (" + interval + ")";
    }

    /** What is only known to lie below something does not pretend to begin at zero. */
    private static String interval(Interval rounded) {
        boolean isOnlyBelow =
                rounded.low() != null && rounded.high() != null && rounded.low().signum() == 0 && rounded.lowOpen();
        return IntervalText.of(isOnlyBelow ? new Interval(null, true, rounded.high(), rounded.highOpen()) : rounded);
    }

    /** With four decimals, away from the middle: what is kept encloses what was computed. */
    public static Interval kept(Interval interval) {
        return new Interval(
                rounded(interval.low(), KEPT, RoundingMode.FLOOR),
                interval.lowOpen(),
                rounded(interval.high(), KEPT, RoundingMode.CEILING),
                interval.highOpen());
    }

    /** With four decimals; null stays null. */
    public static BigDecimal kept(BigDecimal value) {
        return rounded(value, KEPT, RoundingMode.HALF_UP);
    }

    private static int decimals(Interval interval) {
        if (interval.low() == null || interval.high() == null) {
            return KEPT;
        }
        BigDecimal width = interval.high().subtract(interval.low());
        int first = width.precision() - width.scale() - 1;
        return width.signum() == 0 ? KEPT : Math.max(0, Math.min(MOST, 1 - first));
    }

    private static boolean isPoint(Interval interval) {
        return interval.low() != null
                && interval.high() != null
                && interval.low().compareTo(interval.high()) == 0;
    }

    private static String plain(BigDecimal value, int decimals) {
        return Decimals.plain(rounded(value, decimals)).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals, RoundingMode mode) {
        return value == null ? null : Decimals.plain(value.setScale(decimals, mode));
    }
}
