package org.indicatordashboard.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.subject.Movement;

/** That a figure says by how much something rose or fell. */
@Schema(name = "Movement")
public record MovementView(
        Movement.Direction direction,

        @Schema(
                description =
                        "against what: the same time a year before, the period before, the end of last year, an earlier year; null where the text does not say",
                nullable = true)
        Movement.Basis basis,

        @Schema(description = "what rose or fell", examples = "出口总额")
        String of) {

    /** Null for null. */
    static MovementView of(Movement movement) {
        return movement == null ? null : new MovementView(movement.direction(), movement.basis(), movement.of());
    }
}
