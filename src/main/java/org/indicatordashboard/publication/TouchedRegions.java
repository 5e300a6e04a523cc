package org.indicatordashboard.publication;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which dataset versions changed something about a region: a report in one leaves the others as they were. */
final class TouchedRegions {

    /** Stands for what all regions share, such as indicators, plans and documents. */
    static final String SHARED = "*";

    private final Map<String, NavigableSet<Long>> versions = new ConcurrentHashMap<>();

    void add(long version, Collection<String> regions) {
        regions.forEach(region -> versions.computeIfAbsent(region, first -> new ConcurrentSkipListSet<>())
                .add(version));
    }

    /** The newest version up to another that changed something about one of these, or about what all share. */
    long last(Collection<String> regions, long upTo) {
        long last = last(SHARED, upTo);
        for (String region : regions) {
            last = Math.max(last, last(region, upTo));
        }
        return last;
    }

    private long last(String region, long upTo) {
        NavigableSet<Long> touching = versions.get(region);
        Long last = touching == null ? null : touching.floor(upTo);
        return last == null ? 0 : last;
    }
}
