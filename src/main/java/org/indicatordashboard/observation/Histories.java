package org.indicatordashboard.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.publication.CurrentVersion;

/**
 * Every revision of observations, kept per dataset version: another day or another knowledge of it is then no question
 * for the database.
 */
@ApplicationScoped
class Histories {

    /** Some 20 MB. A longer history is read each time it is asked for. */
    private static final int ROWS_KEPT = 20_000;

    /** What a history is asked by. */
    private enum By {
        INDICATOR,
        ID
    }

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
        if (version > current.get()) {
            return read(by, names, version);
        }
        Set<Key> keys = names.stream().map(name -> new Key(by, name, version)).collect(Collectors.toSet());
        Map<String, List<Observation>> histories = new HashMap<>();
        kept.getAll(keys, missing -> read(by, missing, version))
                .forEach((key, rows) -> histories.put(key.name(), rows));
        return histories;
    }

    private Map<Key, List<Observation>> read(By by, Set<? extends Key> missing, long version) {
        Map<Key, List<Observation>> histories = new HashMap<>();
        read(by, missing.stream().map(Key::name).toList(), version)
                .forEach((name, rows) -> histories.put(new Key(by, name, version), rows));
        return histories;
    }

    private Map<String, List<Observation>> read(By by, Collection<String> names, long version) {
        Map<String, List<Observation>> histories = new HashMap<>();
        names.forEach(name -> histories.put(name, new ArrayList<>()));
        List<Observation> rows = rows(by, names, version);
        Map<String, Set<String>> namesOfId = rows.stream()
                .collect(Collectors.groupingBy(
                        o -> o.naturalKey,
                        Collectors.mapping(o -> by == By.ID ? o.naturalKey : o.indicator, Collectors.toSet())));
        for (Observation row : rows) {
            for (String name : namesOfId.get(row.naturalKey)) {
                histories.computeIfPresent(name, (n, history) -> {
                    history.add(row);
                    return history;
                });
            }
        }
        return histories;
    }

    /** By criteria, because the first answer after a start asks it, see {@code LedgerRows}. */
    private List<Observation> rows(By by, Collection<String> names, long version) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Observation> question = is.createQuery(Observation.class);
        Root<Observation> row = question.from(Observation.class);
        row.fetch("citations", JoinType.LEFT);
        Path<String> id = row.get("naturalKey");
        question.where(
                        by == By.ID ? id.in(names) : id.in(idsOf(names, question)),
                        is.le(row.get("publishedIn"), version))
                .orderBy(is.asc(row.get("periodEnd")), is.asc(id), is.asc(row.get("revision")));
        return entities.createQuery(question).getResultList();
    }

    private static Subquery<String> idsOf(Collection<String> indicators, CriteriaQuery<?> question) {
        Subquery<String> ids = question.subquery(String.class);
        Root<Observation> any = ids.from(Observation.class);
        return ids.select(any.get("naturalKey")).where(any.get("indicator").in(indicators));
    }
}
