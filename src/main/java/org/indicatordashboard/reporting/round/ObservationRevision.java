package org.indicatordashboard.reporting.round;

import org.indicatordashboard.observation.Observation;

/** One revision of an observation; neither changes nor goes away. */
public record ObservationRevision(String observation, int revision) {

    public static ObservationRevision of(Observation observation) {
        return new ObservationRevision(observation.naturalKey, observation.revision);
    }
}
