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
        long waiting,

        @Schema(description = "rows that came back to be mended")
        long returned,

        @Schema(description = "rows that are approved") long approved) {

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
                rows(s, SubmissionState.SUBMITTED),
                rows(s, SubmissionState.RETURNED),
                rows(s, SubmissionState.APPROVED));
    }

    private static long rows(Submission s, SubmissionState state) {
        return s.rows.stream().filter(r -> r.state == state).count();
    }
}
