package org.indicatordashboard.figure;

import java.math.BigDecimal;

/**
 * How far the soft words reach, as shares of the printed number.
 *
 * @param around 左右, 约: 0.05 means plus or minus 5 %
 * @param justUnder 近: 0.10 means from 90 % (excluded) up to the number itself
 */
public record Tolerance(BigDecimal around, BigDecimal justUnder) {

    public static final Tolerance DEFAULT = new Tolerance(new BigDecimal("0.05"), new BigDecimal("0.10"));

    /** What 左右 and 约 reach. */
    public Interval around(BigDecimal value) {
        BigDecimal margin = value.abs().multiply(around);
        return Interval.closed(value.subtract(margin), value.add(margin));
    }

    Interval justUnder(BigDecimal value) {
        return Interval.openClosed(value.subtract(value.abs().multiply(justUnder)), value);
    }
}
