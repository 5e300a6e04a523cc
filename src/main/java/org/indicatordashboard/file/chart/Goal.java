package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.indicatordashboard.time.Period;

/**
 * A target as a line, or as a band when it names a range.
 *
 * @param label written along the line, such as 目标 2000个
 * @param low lower end, null when the target is a ceiling (at most)
 * @param high upper end, null when the target is a floor (at least); equal to low for one number
 * @param from when it came into force, null when unknown
 * @param due when it is due, null when undated
 */
public record Goal(String label, BigDecimal low, BigDecimal high, Period from, Period due) {

    public Goal {
        Objects.requireNonNull(label, "label");
        if (low == null && high == null) {
            throw new IllegalArgumentException("a goal has a number");
        }
    }

    /** Where the line is: for a band its lower end. */
    @JsonProperty
    public BigDecimal value() {
        return low != null ? low : high;
    }

    /** Whether it is a floor or a ceiling, so that one side has no end. */
    @JsonIgnore
    public boolean isOpen() {
        return low == null || high == null;
    }

    @JsonIgnore
    public boolean isBand() {
        return low != null && high != null && low.compareTo(high) < 0;
    }
}
