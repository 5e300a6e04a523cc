package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Language;

/** What became of a batch, submission by submission. */
@Schema(name = "BatchApproval")
public record BatchView(
        @Schema(description = "rows approved") long approved,
        @Schema(description = "in the order of the request") List<Part> items) {

    /** Of one submission: all its rows were approved, or none. */
    @Schema(name = "BatchApprovalOutcome")
    public record Part(
            @Schema(examples = "901") long submission,
            @Schema(description = "rows approved") int approved,

            @Schema(description = "why none was; null where they were", nullable = true)
            String refusal) {

        static Part refused(long submission, ProblemException why, Language language) {
            return new Part(submission, 0, why.detail().in(language));
        }
    }
}
