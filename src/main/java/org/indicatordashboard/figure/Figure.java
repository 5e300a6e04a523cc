package org.indicatordashboard.figure;

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quantity as printed in an official text.
 *
 * <p>Numbers keep the digits that the words print: 0.10 is not 0.1.
 *
 * @param low lower end, inclusive for {@code ge}, exclusive for {@code gt}; null for {@code le}, {@code lt} and for a
 *     rank that prints no number
 * @param high upper end; null for {@code ge}, {@code gt} and for a rank that prints no number. {@code eq} and {@code
 *     approx} carry the printed number in both ends: the tolerance is a rule, not data.
 * @param comparator null only when no number is printed
 * @param unit simplified Chinese unit as counted (个, 家, %, 百分点, 亿元); money is in 亿元, 亿美元 stays
 * @param asPrinted the words of the document, white space removed
 */
public record Figure(
        @Schema(nullable = true) BigDecimal low,
        @Schema(nullable = true) BigDecimal high,
        @Schema(nullable = true) Comparator comparator,
        @Schema(nullable = true) String unit,
        String asPrinted) {

    public Figure {
        Objects.requireNonNull(asPrinted, "asPrinted");
        low = Decimals.asPrinted(low, asPrinted);
        high = Decimals.asPrinted(high, asPrinted);
        requireEnds(low, high, comparator);
    }

    public static Figure exactly(BigDecimal value, String unit, String asPrinted) {
        return new Figure(value, value, Comparator.EQ, unit, asPrinted);
    }

    /** What is computed rather than printed, as the interval reads. */
    public static Figure of(Interval value, String unit) {
        Comparator comparator = value.high() == null
                ? value.lowOpen() ? Comparator.GT : Comparator.GE
                : value.low() == null
                        ? value.highOpen() ? Comparator.LT : Comparator.LE
                        : value.low().compareTo(value.high()) == 0 ? Comparator.EQ : Comparator.RANGE;
        return new Figure(value.low(), value.high(), comparator, unit, IntervalText.of(value) + unit);
    }

    /** True unless the text ranks something without printing a number (排名前列). */
    @JsonIgnore
    public boolean isNumeric() {
        return comparator != null;
    }

    /**
     * Every value the words allow. {@code approx v} widens by the tolerance to both sides; 近 means just under, so it
     * widens downwards only.
     *
     * @throws IllegalStateException if no number is printed, see {@link #isNumeric()}
     */
    public Interval interval(Tolerance tolerance) {
        if (comparator == null) {
            throw new IllegalStateException("no number is printed in " + asPrinted);
        }
        return switch (comparator) {
            case EQ, RANGE -> Interval.closed(low, high);
            case GE -> Interval.atLeast(low);
            case GT -> Interval.moreThan(low);
            case LE -> Interval.atMost(high);
            case LT -> Interval.lessThan(high);
            case APPROX -> asPrinted.startsWith("近") ? tolerance.justUnder(low) : tolerance.around(low);
        };
    }

    private static void requireEnds(BigDecimal low, BigDecimal high, Comparator comparator) {
        if (comparator == null) {
            require(low == null && high == null, "a figure without a comparator prints no number");
            return;
        }
        switch (comparator) {
            case EQ, APPROX -> require(low != null && low.equals(high), "eq and approx have the same low and high");
            case GE, GT -> require(low != null && high == null, "ge and gt have only a low end");
            case LE, LT -> require(low == null && high != null, "le and lt have only a high end");
            case RANGE ->
                require(
                        low != null && high != null && low.compareTo(high) < 0,
                        "a range runs from a lower to a higher number");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
