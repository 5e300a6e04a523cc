package org.indicatordashboard.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.subject.Subject;

/** What a figure is about, in its parts. */
@Schema(name = "SubjectParts")
public record SubjectView(
        @Schema(description = "what is measured or counted; empty where no words stand near", examples = "出口总额")
        String measure,

        @Schema(
                description = "words of the rise or fall; null when the figure is a level",
                examples = "下降",
                nullable = true)
        String movement,

        @Schema(description = "place or group it is said of", examples = "全区", nullable = true)
        String scope) {

    static SubjectView of(Subject subject) {
        return new SubjectView(subject.measure(), subject.movement(), subject.scope());
    }
}
