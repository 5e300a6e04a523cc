package org.indicatordashboard.assessment;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far along, in percent with two decimals, never clipped.
 *
 * @param low lower end, null for no lower end
 * @param high upper end, null for no upper end: above 100 % and open, as with 百余个 of 100
 */
public record Share(
        @Schema(examples = "123.65", nullable = true) BigDecimal low,
        @Schema(examples = "123.65", nullable = true) BigDecimal high) {}
