package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.time.Period;

/**
 * A value at a period.
 *
 * @param period when
 * @param low lower end; null when open downwards
 * @param high upper end; null when open upwards (百余个 is 100 to null); both null for a rank without a number, which is
 *     listed but not drawn
 * @param printed the number inside its tolerance, null where it is an end or there is none
 * @param label the words of the document
 * @param ref address of the evidence on the page, null for none
 * @param corrected whether it stands in the place of an earlier value
 */
// As in SeriesPlot.
@JsonPropertyOrder({"period", "low", "high", "label", "ref", "value", "open", "corrected"})
public record Point(
        Period period,
        BigDecimal low,
        BigDecimal high,
        @JsonIgnore BigDecimal printed,
        String label,
        String ref,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean corrected) {

    /** Towards where a value has no end. */
    public enum Open implements Coded {
        NO,
        UP,
        DOWN;
    }

    public Point {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(label, "label");
    }

    public Point(Period period, BigDecimal low, BigDecimal high, String label, String ref) {
        this(period, low, high, null, label, ref, false);
    }

    /** The same, in the place of a value that was put right. */
    public Point asCorrection() {
        return new Point(period, low, high, printed, label, ref, true);
    }

    public static Point exactly(Period period, BigDecimal value, String label) {
        return new Point(period, value, value, label, null);
    }

    @JsonProperty
    public Open open() {
        if (low != null && high == null) {
            return Open.UP;
        }
        return low == null && high != null ? Open.DOWN : Open.NO;
    }

    /** Where the marker stands: the printed number, for a range its lower end; null when there is none. */
    @JsonProperty
    public BigDecimal value() {
        if (printed != null) {
            return printed;
        }
        return low != null ? low : high;
    }

    @JsonIgnore
    public boolean isRange() {
        return low != null && high != null && low.compareTo(high) < 0;
    }

    public boolean drawable() {
        return value() != null;
    }
}
