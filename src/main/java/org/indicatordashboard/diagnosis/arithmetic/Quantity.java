package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;

import org.indicatordashboard.figure.Interval;

/**
 * A number to compute with.
 *
 * @param interval every value it may stand for
 * @param value the number that the words name, or what follows from such; null for ranges and open ends
 * @param unit simplified Chinese, empty for a pure number
 */
public record Quantity(Interval interval, BigDecimal value, String unit) {

    public static Quantity exactly(BigDecimal value, String unit) {
        return new Quantity(Interval.closed(value, value), value, unit);
    }

    /** In plain numbers: 36.58 % becomes 0.3658. */
    Quantity plain() {
        BigDecimal scale = Dimension.scale(unit);
        return scale.equals(BigDecimal.ONE)
                ? this
                : new Quantity(
                        interval.map(x -> x.multiply(scale), false), value == null ? null : value.multiply(scale), "");
    }

    /** A plain number in a unit: 0.3658 becomes 36.58 %. */
    Quantity in(String other) {
        BigDecimal scale = Dimension.scale(other);
        return new Quantity(
                interval.map(x -> x.divide(scale, MathContext.DECIMAL128), false),
                value == null ? null : value.divide(scale, MathContext.DECIMAL128),
                other);
    }
}
