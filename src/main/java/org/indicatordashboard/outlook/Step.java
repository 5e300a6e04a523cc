package org.indicatordashboard.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.indicatordashboard.figure.Interval;

/**
 * A known value of a series.
 *
 * @param on last day of its period
 * @param value every value it may stand for, both ends there
 */
public record Step(LocalDate on, Interval value) {

    BigDecimal middle() {
        return value.low().add(value.high()).divide(BigDecimal.valueOf(2));
    }

    boolean isPositive() {
        return value.low().signum() > 0;
    }
}
