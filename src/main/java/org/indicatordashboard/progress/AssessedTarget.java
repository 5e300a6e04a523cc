package org.indicatordashboard.progress;

import java.util.List;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.indicator.Indicator;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;

/**
 * A target in force with what follows for it.
 *
 * @param series the visible observations of its indicator and region, oldest first
 */
record AssessedTarget(Target target, Indicator indicator, List<Observation> series, Assessment assessment) {}
