package org.indicatordashboard.progress;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Tolerance;

/** How far the soft words reach, as shares of the printed number. */
@Schema(name = "Tolerance")
public record ToleranceView(
        @Schema(description = "左右 and 约, to both sides", examples = "0.05")
        BigDecimal around,

        @Schema(description = "近, downwards", examples = "0.10")
        BigDecimal justUnder) {

    static ToleranceView of(Tolerance tolerance) {
        return new ToleranceView(tolerance.around(), tolerance.justUnder());
    }
}
