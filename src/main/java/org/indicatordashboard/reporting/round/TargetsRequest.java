package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rows of a submission a decision is about, and why. */
@Schema(name = "RowDecisionRequest")
public record TargetsRequest(
        @Schema(description = "target ids of the rows; all that can be decided where absent", nullable = true)
        List<String> targets,

        @Schema(description = "why; needed to return or to withdraw an approved value", nullable = true)
        String reason,

        @Schema(
                description =
                        "revision of the submission that the decision is about; where it has changed since, the answer is 409",
                nullable = true)
        Integer revision) {

    private static final int LONGEST = 1_000;

    /** What an empty body means. */
    static TargetsRequest orAll(TargetsRequest sent) {
        return sent == null ? new TargetsRequest(null, null, null) : sent;
    }

    void requireRevision(Submission submission) {
        if (revision != null && revision != submission.revision) {
            throw Refused.conflict(
                    "这份报送在您查看之后有改动（您看到修订 %d，现为 %d）。请重新查看后再决定。".formatted(revision, submission.revision),
                    "The submission was changed after you saw it (revision %d, now %d). Look at it again, then decide."
                            .formatted(revision, submission.revision));
        }
    }

    String requiredReason() {
        if (reason == null || reason.isBlank()) {
            throw org.indicatordashboard.http.problem.ProblemException.badParameter(
                    "reason", org.indicatordashboard.language.Words.of("必须说明理由。", "A reason is required."));
        }
        return optionalReason();
    }

    String optionalReason() {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        String text = reason.strip().replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
