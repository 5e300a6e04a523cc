package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.figure.Figure;

/** What one needs beside a reported value to judge it. */
@Schema(name = "RowContext")
public record RowContext(
        @Schema(examples = "新建数字商圈数") String name,
        String nameEn,
        Figure promised,
        @Schema(nullable = true) LocalDate dueOn,

        @Schema(description = "the last value of an earlier period that it can be compared with", nullable = true)
        WorklistView.Last last,

        @Schema(description = "from that value to this one, null where there is none", nullable = true)
        Change change,

        @Schema(description = "of the target at the month's end, as the data are now")
        Status status,

        @Schema(description = "of the target once this value counts; the present one where it does already")
        Status resultingStatus,

        @Schema(description = "of the target once this value counts", examples = "123.65 %", nullable = true)
        String resultingCompletion) {

    /** From one value to the next. */
    @Schema(name = "ValueChange")
    public record Change(
            @Schema(description = "in the unit of the value", examples = "300")
            BigDecimal difference,

            @Schema(description = "in percent of the value before, one decimal; null where that is 0", nullable = true)
            BigDecimal percent) {

        static Change of(BigDecimal before, BigDecimal after) {
            BigDecimal difference = after.subtract(before).stripTrailingZeros();
            BigDecimal percent = before.signum() == 0
                    ? null
                    : difference.movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_UP);
            return new Change(difference.scale() < 0 ? difference.setScale(0) : difference, percent);
        }
    }
}
