package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows that a submission is to have. */
@Schema(name = "RowsRequest")
public record RowsRequest(
        @Schema(description = "one per target", required = true)
        List<RowRequest> rows) {}
