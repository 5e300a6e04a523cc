package org.indicatordashboard.comparison;

import java.util.List;

import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.observation.Observation;

/**
 * A region with what is known of the indicator there.
 *
 * @param series visible values, oldest first
 * @param value of the latest one; null where none has a number
 */
record Compared(Region region, List<Observation> series, Interval value) {

    Observation latest() {
        return series.isEmpty() ? null : series.get(series.size() - 1);
    }

    boolean isKnown() {
        return value != null;
    }

    String code() {
        return region.naturalKey;
    }
}
