package org.indicatordashboard.publication;

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

    @Inject
    Publications publications;

    @Override
    public long get() {
        long known = version.get();
        return known == NOT_READ_YET ? advanceTo(publications.newest()) : known;
    }

    /** Whether the version is published, so that what holds at it will stay so. */
    public boolean hasReached(long version) {
        return version <= get();
    }

    void publishedIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        advanceTo(published.version());
    }

    private long advanceTo(long newer) {
        return version.accumulateAndGet(newer, Math::max);
    }
}
