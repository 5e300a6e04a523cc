package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.IntervalText;

/**
 * How far along, in percent with two decimals, never clipped. Made here only, so that no chart, table or page rounds
 * on its own: what is not met never reads 100 %.
 *
 * @param low lower end, null for no lower end
 * @param high upper end, null for no upper end: above 100 % and open, as with 百余个 of 100
 * @param text as people read it, the comparator included
 */
public record Share(
        @Schema(examples = "123.65", nullable = true) BigDecimal low,
        @Schema(examples = "123.65", nullable = true) BigDecimal high,

        @Schema(description = "as people read it, with its comparator", examples = "> 100 %")
        String text) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** The highest share that is not yet all. */
    private static final BigDecimal ALMOST = new BigDecimal("99.99");

    static Share of(Interval percent) {
        return new Share(percent.low(), percent.high(), IntervalText.of(percent) + " %");
    }

    /**
     * What part of the way a value has come, rounded towards not met: 1999.95 of 2000 is 99.99 %, and so is 800 of
     * 超过800.
     *
     * @param from the baseline
     * @param way from there to the target, not zero
     */
    static Share of(Interval value, BigDecimal from, BigDecimal way, Verdict verdict) {
        Interval percent = value.map(x -> percent(x, from, way, RoundingMode.FLOOR), way.signum() < 0);
        return of(new Interval(
                verdict == Verdict.SATISFIED ? percent.low() : belowAll(percent.low()),
                percent.lowOpen(),
                verdict == Verdict.VIOLATED ? belowAll(percent.high()) : percent.high(),
                percent.highOpen()));
    }

    /** As rule set 2026-1 rounded it: to the nearest. */
    static Share nearest(Interval value, BigDecimal from, BigDecimal way) {
        return of(value.map(x -> percent(x, from, way, RoundingMode.HALF_UP), way.signum() < 0));
    }

    private static BigDecimal percent(BigDecimal x, BigDecimal from, BigDecimal way, RoundingMode rounding) {
        return x.subtract(from).multiply(HUNDRED).divide(way, DECIMALS, rounding);
    }

    private static BigDecimal belowAll(BigDecimal percent) {
        return percent == null ? null : percent.min(ALMOST);
    }
}
