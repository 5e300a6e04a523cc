package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of one unit for one month. */
@Schema(name = "SubmissionRequest")
public record SubmissionRequest(
        @Schema(examples = "区商务委", required = true) String unit,
        @Schema(examples = "2024-03", required = true) String month,

        @Schema(description = "one per target", required = true)
        List<RowRequest> rows) {}
