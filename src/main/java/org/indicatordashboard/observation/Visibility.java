package org.indicatordashboard.observation;

import java.time.LocalDate;

import org.indicatordashboard.publication.Revised;
import org.indicatordashboard.time.AsOf;

/**
 * What is visible at two clocks, decided here and nowhere else. At a dataset version a revision counts from the day it is
 * known until the day a later one is: while a correction was not yet known, one could see the value before it. What was
 * withdrawn counts never. And what counts is shown when its period has ended.
 *
 * <p>Lists have the database decide, by {@link #VISIBLE}. Of series, which are kept, the database tells once by {@link
 * #CORRECTED} how long each revision counts, so that another day needs no question.
 *
 * @param until the day on which a later revision is known; null where there is none
 */
record Visibility(Observation revision, LocalDate until) {

    private static final String COUNTS_UNTIL =
            "(select min(later.knownFrom) from Observation later where later.naturalKey = o.naturalKey"
                    + " and later.revision > o.revision and later.publishedIn <= :version)";

    /** Some revision of it holds. */
    static final String IS_NOT_WITHDRAWN =
            "exists (select 1 from Observation held where held.naturalKey = o.naturalKey and " + Revised.holds("held")
                    + ")";

    /** Whatever one could have read by then, corrected or withdrawn since or not. */
    static final String READABLE = "o.publishedIn <= :version and o.knownFrom <= :knownAt and o.periodEnd <= :asOf";

    static final String VISIBLE = "%s and (%s or %s and %s > :knownAt)"
            .formatted(READABLE, Revised.holds("o"), IS_NOT_WITHDRAWN, COUNTS_UNTIL);

    /** Of revisions that no longer hold: the ids of those that ever count, with the day until which they do. */
    static final String CORRECTED =
            "select o.id, %s from Observation o where o.id in :ids and %s".formatted(COUNTS_UNTIL, IS_NOT_WITHDRAWN);

    /** All revisions that ever count, with the day until which they do. */
    static final String EVER = """
            select o.naturalKey, o.indicator, o.region, o.period, o.figure.asPrinted, o.knownFrom, o.periodEnd, %s
            from Observation o where o.publishedIn <= :version and %s order by o.naturalKey, o.revision""".formatted(COUNTS_UNTIL, IS_NOT_WITHDRAWN);

    boolean isVisible(AsOf clocks) {
        return isReadable(clocks) && (until == null || until.isAfter(clocks.knownAt()));
    }

    /** As {@link #READABLE}. */
    boolean isReadable(AsOf clocks) {
        return !revision.knownFrom.isAfter(clocks.knownAt()) && !revision.periodEnd.isAfter(clocks.asOf());
    }
}
