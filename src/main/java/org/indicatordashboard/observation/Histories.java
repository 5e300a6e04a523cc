package org.indicatordashboard.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.observation.HistoryRows.By;
import org.indicatordashboard.publication.CurrentVersion;

/**
 * Every revision of observations, kept per dataset version: another day or another knowledge of it is then no question
 * for the database.
 */
@ApplicationScoped
class Histories {

    /** Some 20 MB. A longer history is read each time it is asked for. */
    private static final int ROWS_KEPT = 20_000;

    private record Key(By by, String name, long version) {}

    private final Cache<Key, List<Observation>> kept = Caffeine.newBuilder()
            .maximumWeight(ROWS_KEPT)
            .weigher((Key key, List<Observation> rows) -> 1 + rows.size())
            .build();

    @Inject
    EntityManager entities;

    @Inject
    CurrentVersion current;

    /**
     * By indicator everything published up to a dataset version, oldest period first; shared, for reading only. With it
     * comes each other revision of an observation that once was one of the indicator.
     */
    Map<String, List<Observation>> ofIndicators(Collection<String> indicators, long version) {
        return of(By.INDICATOR, indicators, version);
    }

    /** The same by observation id. */
    Map<String, List<Observation>> ofIds(Collection<String> ids, long version) {
        return of(By.ID, ids, version);
    }

    private Map<String, List<Observation>> of(By by, Collection<String> names, long version) {
        if (!current.hasReached(version)) {
            return rows(version).by(by, names);
        }
        Set<Key> keys = names.stream().map(name -> new Key(by, name, version)).collect(Collectors.toSet());
        Map<String, List<Observation>> histories = new HashMap<>();
        kept.getAll(keys, missing -> read(by, missing, version))
                .forEach((key, rows) -> histories.put(key.name(), rows));
        return histories;
    }

    private Map<Key, List<Observation>> read(By by, Set<? extends Key> missing, long version) {
        Map<Key, List<Observation>> histories = new HashMap<>();
        rows(version)
                .by(by, missing.stream().map(Key::name).toList())
                .forEach((name, rows) -> histories.put(new Key(by, name, version), rows));
        return histories;
    }

    private HistoryRows rows(long version) {
        return new HistoryRows(entities, version);
    }
}
