package org.indicatordashboard.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Milestone;
import org.indicatordashboard.plan.Target;

/**
 * A target in force with what follows for it.
 *
 * @param milestones values on the way, the earliest first
 * @param series the visible observations of its indicator and region, oldest first
 * @param notFound ids of observations of the series that no imported text prints, though they cite one
 * @param found whether the imported text prints the target itself; null while there is no text
 * @param caveats what a reader must know of the values it rests on; part of every answer, file and bulletin
 */
public record AssessedTarget(
        Target target,
        Indicator indicator,
        List<Milestone> milestones,
        List<Observation> series,
        Assessment assessment,
        Set<String> notFound,
        Boolean found,
        List<Reason> caveats) {

    /** How well a value of the series is proven. */
    public EvidenceLevel proof(Observation observation) {
        return EvidenceLevel.of(observation.evidenceLevel, notFound.contains(observation.naturalKey));
    }

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
        return evidence().reduce((earlier, later) -> later);
    }

    /** The observations that the assessment rests on, in its order. */
    public Stream<Observation> evidence() {
        return assessment.restsOn().stream()
                .flatMap(reading -> series.stream()
                        .filter(o -> o.naturalKey.equals(reading.id()))
                        .limit(1));
    }
}
