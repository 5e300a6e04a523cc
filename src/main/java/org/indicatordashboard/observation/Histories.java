package org.indicatordashboard.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import jakarta.persistence.criteria.Root;

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

    /** PostgreSQL takes 65,535 values in one question. */
    private static final int IDS_AT_ONCE = 10_000;

    /** What a history is asked by. */
    private enum By {
        INDICATOR("indicator"),
        ID("naturalKey");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** Here rather than in the database, whose order of letters depends on how it was set up. */
    private static final Comparator<Observation> BY_TIME = Comparator.comparing((Observation o) -> o.periodEnd)
            .thenComparing(o -> o.naturalKey)
            .thenComparing(o -> o.revision);

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

    private List<Observation> rows(By by, Collection<String> names, long version) {
        List<Observation> rows = new ArrayList<>(ask(by, names, version));
        Set<String> torn = by == By.ID ? Set.of() : torn(rows, version);
        rows.removeIf(o -> torn.contains(o.naturalKey));
        List<String> ids = List.copyOf(torn);
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            rows.addAll(ask(By.ID, ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size())), version));
        }
        rows.sort(BY_TIME);
        return rows;
    }

    /** Observations of which another revision is missing here, because it may be one of another indicator. */
    private static Set<String> torn(List<Observation> rows, long version) {
        Map<String, Integer> last = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        Set<String> held = new HashSet<>();
        for (Observation row : rows) {
            last.merge(row.naturalKey, row.revision, Math::max);
            count.merge(row.naturalKey, 1, Integer::sum);
            if (!row.isSupersededAt(version)) {
                held.add(row.naturalKey);
            }
        }
        last.keySet().removeIf(id -> held.contains(id) && last.get(id).equals(count.get(id)));
        return last.keySet();
    }

    /** By criteria, because the first answer after a start asks it, see {@code LedgerRows}. */
    private List<Observation> ask(By by, Collection<String> names, long version) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Observation> question = is.createQuery(Observation.class);
        Root<Observation> row = question.from(Observation.class);
        row.fetch("citations", JoinType.LEFT);
        question.where(row.get(by.column).in(names), is.le(row.get("publishedIn"), version));
        return entities.createQuery(question).getResultList();
    }
}
