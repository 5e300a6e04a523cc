package org.indicatordashboard.publication;

import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Something read once per dataset version, kept for the current one and some that frozen links ask for. */
public final class PerVersion<T> {

    private static final int VERSIONS = 4;

    private final Cache<Long, T> kept =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();

    /** What is about to be published may still change, and is read each time. */
    public T at(long version, CurrentVersion current, Function<Long, T> read) {
        return current.hasReached(version) ? kept.get(version, read) : read.apply(version);
    }
}
