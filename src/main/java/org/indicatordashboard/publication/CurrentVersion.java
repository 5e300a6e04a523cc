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
    private final TouchedRegions touched = new TouchedRegions();

    @Inject
    Publications publications;

    @Override
    public long get() {
        long known = version.get();
        return known == NOT_READ_YET ? catchUp() : known;
    }

    @Override
    public long lastAbout(Collection<String> regions, long upTo) {
        get();
        return touched.last(regions, upTo);
    }

    /** Reads on to what the database has, whoever published it. */
    synchronized long catchUp() {
        long known = version.get();
        long newest = publications.newest();
        if (newest > known) {
            publications.addTo(touched, known, newest);
        }
        return version.accumulateAndGet(newest, Math::max);
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
