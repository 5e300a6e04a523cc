package org.indicatordashboard.observation;

/** One indicator in one region: the same words about another region are another series. */
public record SeriesKey(String indicator, String region) {

    static SeriesKey of(Observation observation) {
        return new SeriesKey(observation.indicator, observation.region);
    }
}
