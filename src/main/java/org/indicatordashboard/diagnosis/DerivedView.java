package org.indicatordashboard.diagnosis;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.figure.Interval;

/** A number to compute with, or what came of it, as an interval. */
@Schema(name = "CheckValue")
public record DerivedView(
        @Schema(description = "true for what is computed and printed nowhere; never an observation")
        boolean derived,

        @Schema(
                description = "from the printed numbers, at most 4 decimals; null for ranges and open ends",
                examples = "55.573",
                nullable = true)
        BigDecimal value,

        @Schema(description = "rounded outwards; null for no lower end", examples = "55.5106", nullable = true)
        BigDecimal low,

        @Schema(description = "rounded outwards; null for no upper end", examples = "55.6356", nullable = true)
        BigDecimal high,

        @Schema(description = "whether the lower end itself is excluded")
        boolean lowOpen,

        @Schema(description = "whether the upper end itself is excluded")
        boolean highOpen,

        @Schema(examples = "平方公里") String unit,

        @Schema(description = "as people read it", examples = "55.57 平方公里 (55.51–55.64)")
        String text) {

    /** What is computed from others. */
    public static DerivedView derived(Quantity quantity) {
        return of(quantity, true);
    }

    /** Null for null. */
    static DerivedView of(Quantity quantity, boolean derived) {
        if (quantity == null) {
            return null;
        }
        Interval kept = QuantityText.kept(quantity.interval());
        return new DerivedView(
                derived,
                QuantityText.kept(quantity.value()),
                kept.low(),
                kept.high(),
                kept.lowOpen(),
                kept.highOpen(),
                quantity.unit(),
                QuantityText.of(quantity));
    }
}
