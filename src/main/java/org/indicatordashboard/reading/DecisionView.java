package org.indicatordashboard.reading;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it leaves the service. */
@Schema(name = "Decision")
public record DecisionView(
        @Schema(examples = "901") long id,
        @Schema(examples = "putuo-kw-2023-15") String document,
        @Schema(examples = "2473个") String asPrinted,
        @Schema(examples = "1") int occurrence,
        @Schema(description = "accepted or dismissed") Decision.Verdict verdict,
        @Schema(nullable = true) String reason,

        @Schema(description = "observation or target", nullable = true)
        String resultKind,

        @Schema(description = "id of the observation or target", nullable = true)
        String resultId,

        String decidedBy,
        Instant decidedAt,
        @Schema(nullable = true) String undoneBy,
        @Schema(nullable = true) Instant undoneAt) {

    static DecisionView of(Decision d) {
        return new DecisionView(
                d.id,
                d.document,
                d.asPrinted,
                d.occurrence,
                d.verdict,
                d.reason,
                d.resultKind,
                d.resultId,
                d.decidedBy,
                d.decidedAt,
                d.undoneBy,
                d.undoneAt);
    }
}
