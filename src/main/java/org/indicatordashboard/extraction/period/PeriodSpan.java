package org.indicatordashboard.extraction.period;

import com.fasterxml.jackson.annotation.JsonValue;

import org.indicatordashboard.time.Period;

/**
 * The time a figure speaks of: one period, or all from one to another (2021/2025).
 *
 * @param first the only one, when it equals the last
 */
public record PeriodSpan(Period first, Period last) {

    /** Null for null. */
    public static PeriodSpan of(Period period) {
        return period == null ? null : new PeriodSpan(period, period);
    }

    /** ISO 8601 interval of SDMX periods. */
    @JsonValue
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
