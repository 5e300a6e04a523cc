package org.indicatordashboard.extraction.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;

/**
 * That a figure says by how much something rose or fell.
 *
 * @param basis against what; null where the text does not say
 * @param of what rose or fell; empty where no words stand near
 */
public record Movement(Direction direction, Basis basis, String of) {

    /** Whether it rose or fell. */
    @Schema(name = "MovementDirection")
    public enum Direction implements Coded {
        UP,
        DOWN;
    }

    /** Against what: the same time of the year before, the period before, the end of last year, an earlier year. */
    public enum Basis implements Coded {
        YOY,
        QOQ,
        YTD,
        SINCE;
    }
}
