package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit reports for one target. */
@Schema(name = "ReportRowRequest")
public record RowRequest(
        @Schema(description = "target id", examples = "putuo-2023-new-digital-business-districts", required = true)
        String target,

        @Schema(examples = "2", required = true) BigDecimal value,

        @Schema(
                description = "eq (the default), ge, gt, le, lt, approx, or range with a high end",
                examples = "eq",
                nullable = true)
        String comparator,

        @Schema(description = "unit of the value; the indicator's own by default", examples = "家", nullable = true)
        String unit,

        @Schema(
                description =
                        "period of the value, ended by the end of the month; the month by default, or for what is added up the last one that counts",
                examples = "2024-03",
                nullable = true)
        String period,

        @Schema(description = "what proves it, in words or as a link", nullable = true)
        String evidence,

        @Schema(description = "explanation; needed where a warning asks for one", nullable = true)
        String remark,

        @Schema(
                description = "upper end of a range, whose lower end is the value; null for one number",
                nullable = true)
        BigDecimal high,

        @Schema(
                description =
                        "period of the earlier value that this one was copied from and nobody has confirmed yet; a row that names it is kept and cannot be submitted",
                examples = "2024-02",
                nullable = true)
        String copiedFrom) {

    /** Of one number. */
    RowRequest(
            String target,
            BigDecimal value,
            String comparator,
            String unit,
            String period,
            String evidence,
            String remark) {
        this(target, value, comparator, unit, period, evidence, remark, null, null);
    }
}
