package org.indicatordashboard.reporting.question;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it leaves the service. */
@Schema(name = "Question")
public record QuestionView(
        @Schema(examples = "951") long id,

        @Schema(description = "id of the finding", examples = "scenarios-of-three-domains.310107")
        String check,

        @Schema(examples = "区科委") String unit,
        String text,
        String textEn,
        String askedBy,
        Instant askedAt) {

    public static QuestionView of(Question q) {
        return new QuestionView(q.id, q.check, q.unit, q.text, q.textEn, q.askedBy, q.askedAt);
    }
}
