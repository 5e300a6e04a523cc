package org.indicatordashboard.search;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The indexes of the dataset versions asked for last. Each is made once, by the first who asks. */
@ApplicationScoped
class Indexes {

    private static final int KEPT = 3;

    @Inject
    Entries entries;

    @Inject
    Sentences sentences;

    private final Cache<Long, EntryIndex> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    EntryIndex at(long version) {
        return kept.get(version, this::make);
    }

    private EntryIndex make(long version) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EntryIndex.of(Stream.concat(entries.at(version), sentences.at(version))));
    }
}
