package org.indicatordashboard.publication;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.DatasetVersion;

/** The dataset version that reads answer from, kept in memory because every request asks for it. */
@ApplicationScoped
public class CurrentVersion implements DatasetVersion {

    private static final long NOT_READ_YET = -1;

    private final AtomicLong version = new AtomicLong(NOT_READ_YET);
    private volatile TouchedRegions touched;

    @Inject
    Publications publications;

    @Override
    public long get() {
        long known = version.get();
        return known == NOT_READ_YET ? read() : known;
    }

    @Override
    public long lastAbout(Collection<String> regions, long upTo) {
        get();
        return touched.last(regions, upTo);
    }

    private synchronized long read() {
        if (version.get() == NOT_READ_YET) {
            long newest = publications.newest();
            touched = publications.touched(newest);
            version.set(newest);
        }
        return version.get();
    }

    /** Whether the version is published, so that what holds at it will stay so. */
    public boolean hasReached(long version) {
        return version <= get();
    }

    void publishedIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        get();
        touched.add(published.version(), published.regions());
        version.accumulateAndGet(published.version(), Math::max);
    }
}
