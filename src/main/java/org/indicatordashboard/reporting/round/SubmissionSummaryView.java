package org.indicatordashboard.reporting.round;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submission in a list. */
@Schema(name = "SubmissionSummary")
public record SubmissionSummaryView(
        @Schema(examples = "901") long id,
        @Schema(examples = "区商务委") String unit,
        @Schema(examples = "2024-03") String month,
        SubmissionState state,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) String submittedBy,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(description = "number of rows") int rows,

        @Schema(description = "rows that wait for a reviewer")
        long waiting) {

    static SubmissionSummaryView of(Submission s) {
        return new SubmissionSummaryView(
                s.id,
                s.unit,
                s.month,
                s.state,
                s.createdBy,
                s.createdAt,
                s.submittedBy,
                s.submittedAt,
                s.rows.size(),
                s.rows.stream()
                        .filter(r -> r.state == SubmissionState.SUBMITTED)
                        .count());
    }
}
