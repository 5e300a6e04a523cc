package org.indicatordashboard.export;

import org.indicatordashboard.assessment.PaceLine;
import org.indicatordashboard.file.chart.Pace;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/** The pace line of a target as a chart draws it. */
final class PaceCurve {

    private PaceCurve() {}

    /** Null where there is none, or where the axis counts in another unit. */
    static Pace of(AssessedTarget target, String unit, Language language) {
        PaceLine line = target.assessment().pace();
        if (line == null || !unit.equals(target.target().figure.unit)) {
            return null;
        }
        boolean zh = language == Language.ZH;
        return new Pace(
                zh ? "序时进度线" : "Pace line",
                (zh ? "达到序时进度（%s 点以内）" : "on track (to %s points)").formatted(line.onTrack()),
                (zh ? "滞后（%s 点以内）" : "behind (to %s points)").formatted(line.behind()),
                line.points().stream()
                        .map(p -> new Pace.Corner(Period.day(p.on()), p.value(), p.onTrackValue(), p.behindValue()))
                        .toList());
    }
}
