package org.indicatordashboard.reporting.round;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Figure;

/** One row of a submission as it leaves the service. */
@Schema(name = "SubmissionRow")
public record SubmissionRowView(
        @Schema(examples = "putuo-2023-new-digital-business-districts")
        String target,

        @Schema(description = "draft, submitted, returned, approved or withdrawn")
        SubmissionState state,

        Figure figure,
        @Schema(examples = "2024-03") String period,
        @Schema(nullable = true) String evidence,
        @Schema(nullable = true) String remark,

        @Schema(
                description = "period of the earlier value it was copied from, until somebody confirms it",
                nullable = true)
        String copiedFrom,

        @Schema(description = "why it was returned last", nullable = true)
        String returnReason,

        @Schema(
                description =
                        "everybody who wrote or changed it, or attached evidence to it; none of them may approve it")
        List<String> writtenBy,

        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,

        @Schema(description = "id of the observation that it became", nullable = true)
        String observation,

        @Schema(nullable = true) Integer observationRevision,

        @Schema(description = "what is hard to believe about it; empty once it is decided")
        List<RowRemark> findings,

        @Schema(
                description = "what one needs beside it to judge it; null where the target is no longer in force",
                nullable = true)
        RowContext context,

        @Schema(
                description = "as it was submitted the time before; null where it has been submitted once at most",
                nullable = true)
        Before sentBefore) {

    /** What a row said when it was submitted before. */
    @Schema(name = "SentBefore")
    public record Before(
            @Schema(examples = "2家 (2024-03)") String value,
            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) String remark,
            String who,
            Instant at,

            @Schema(description = "value, evidence or remark, where the row says something else by now")
            List<String> changed) {

        static Before of(SentRow sent) {
            return new Before(sent.value, sent.evidence, sent.remark, sent.who, sent.sentAt, sent.changed());
        }
    }

    static SubmissionRowView of(SubmissionRow row, List<RowRemark> findings, RowContext context) {
        return new SubmissionRowView(
                row.target,
                row.state,
                row.figure.figure(),
                row.period,
                row.evidence,
                row.remark,
                row.copiedFrom,
                row.returnReason,
                row.writtenBy.stream().sorted().toList(),
                row.decidedBy,
                row.decidedAt,
                row.observation,
                row.observationRevision,
                findings,
                context,
                row.sentBefore().map(Before::of).orElse(null));
    }
}
