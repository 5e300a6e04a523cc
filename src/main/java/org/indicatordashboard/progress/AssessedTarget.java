package org.indicatordashboard.progress;

import java.util.List;
import java.util.Optional;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Reading;
import org.indicatordashboard.indicator.Indicator;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;

/**
 * A target in force with what follows for it.
 *
 * @param series the visible observations of its indicator and region, oldest first
 */
public record AssessedTarget(Target target, Indicator indicator, List<Observation> series, Assessment assessment) {

    /** The last visible observation that has a number; null where there is none. */
    public Observation newest() {
        for (int i = series.size() - 1; i >= 0; i--) {
            if (series.get(i).figure.comparator != null) {
                return series.get(i);
            }
        }
        return null;
    }

    /** The last observation that the assessment rests on; empty where nothing is visible. */
    public Optional<Observation> last() {
        List<Reading> restsOn = assessment.restsOn();
        return restsOn.isEmpty()
                ? Optional.empty()
                : series.stream()
                        .filter(o -> o.naturalKey.equals(
                                restsOn.get(restsOn.size() - 1).id()))
                        .findFirst();
    }
}
