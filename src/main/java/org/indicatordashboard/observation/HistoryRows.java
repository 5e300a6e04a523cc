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

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;

/** Reads histories: every revision published up to a dataset version. */
record HistoryRows(EntityManager entities, long version) {

    /** PostgreSQL takes 65,535 values in one question. */
    private static final int IDS_AT_ONCE = 10_000;

    /** What a history is asked by. */
    enum By {
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

    Map<String, List<Observation>> by(By by, Collection<String> names) {
        Map<String, List<Observation>> histories = new HashMap<>();
        names.forEach(name -> histories.put(name, new ArrayList<>()));
        List<Observation> rows = rows(by, names);
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

    private List<Observation> rows(By by, Collection<String> names) {
        List<Observation> rows = new ArrayList<>(ask(by, names));
        Set<String> torn = by == By.ID ? Set.of() : torn(rows);
        rows.removeIf(o -> torn.contains(o.naturalKey));
        List<String> ids = List.copyOf(torn);
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            rows.addAll(ask(By.ID, ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size()))));
        }
        rows.sort(BY_TIME);
        return rows;
    }

    /** Observations of which another revision is missing here, because it may be one of another indicator. */
    private Set<String> torn(List<Observation> rows) {
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
    private List<Observation> ask(By by, Collection<String> names) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Observation> question = is.createQuery(Observation.class);
        Root<Observation> row = question.from(Observation.class);
        row.fetch("citations", JoinType.LEFT);
        question.where(row.get(by.column).in(names), is.le(row.get("publishedIn"), version));
        return entities.createQuery(question).getResultList();
    }
}
