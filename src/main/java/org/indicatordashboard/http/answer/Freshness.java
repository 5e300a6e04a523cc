package org.indicatordashboard.http.answer;

import java.util.Set;

/**
 * How long an answer holds.
 *
 * @param regions until something is published about them or about what all share; null until anything is
 * @param version the newest of that which the answer knows
 */
record Freshness(Set<String> regions, long version) {

    boolean holds(DatasetVersion now) {
        return version == (regions == null ? now.get() : now.lastAbout(regions, now.get()));
    }

    /** Whether it outlives versions, so that the version it is answered at is said with each answer. */
    boolean spansVersions() {
        return regions != null;
    }
}
