package org.indicatordashboard.export;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.file.chart.Colour;

/** The role of a status among the colours. */
final class StatusColours {

    private StatusColours() {}

    static Colour of(Status status) {
        return switch (status) {
            case ACHIEVED -> Colour.GOOD;
            case ON_TRACK -> Colour.FAIR;
            case BEHIND -> Colour.WARNING;
            case FAR_BEHIND -> Colour.SERIOUS;
            case MISSED -> Colour.BAD;
            case INCONCLUSIVE -> Colour.DOUBTFUL;
            case UNREPORTED -> Colour.SILENT;
            case STALE -> Colour.AGED;
            case NO_DATA -> Colour.EMPTY;
        };
    }
}
