package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.jpa.HibernateHints;

import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.publication.PerVersion;

/** Series with every revision that ever counts, read for the regions asked about and kept per dataset version. */
@ApplicationScoped
class Histories {

    /** Here rather than in the database, whose order of letters depends on how it was set up. */
    private static final Comparator<Visibility> BY_TIME = Comparator.comparing((Visibility v) -> v.revision().periodEnd)
            .thenComparing(v -> v.revision().naturalKey)
            .thenComparing(v -> v.revision().revision);

    private final PerVersion<SeriesKey, Visibility> kept = new PerVersion<>();

    @Inject
    EntityManager entities;

    @Inject
    CurrentVersion current;

    /** Oldest period first. */
    Map<SeriesKey, List<Visibility>> of(Collection<SeriesKey> series, long version) {
        return kept.byRegion(version, current, series, SeriesKey::region, this::read);
    }

    /** At least what is asked for: of the regions of these series what is of their indicators, or one indicator anywhere. */
    private Map<SeriesKey, List<Visibility>> read(Collection<SeriesKey> series, long version) {
        Set<String> regions = series.stream().map(SeriesKey::region).collect(Collectors.toSet());
        Set<String> indicators = series.stream().map(SeriesKey::indicator).collect(Collectors.toSet());
        List<Observation> revisions = revisions(regions, indicators, version);
        Map<Long, LocalDate> corrected = corrected(revisions, version);
        return revisions.stream()
                .filter(o -> !o.isSupersededAt(version) || corrected.containsKey(o.id))
                .map(o -> new Visibility(o, corrected.get(o.id)))
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(v -> SeriesKey.of(v.revision())));
    }

    /** By criteria, because the first answer after a start asks it, see {@code LedgerRows}. */
    private List<Observation> revisions(Set<String> regions, Set<String> indicators, long version) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Observation> question = is.createQuery(Observation.class);
        Root<Observation> row = question.from(Observation.class);
        row.fetch("citations", JoinType.LEFT);
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(row.get("indicator").in(indicators));
        conditions.add(is.le(row.get("publishedIn"), version));
        if (regions.size() == 1 || indicators.size() > 1) {
            // One indicator across regions is found by itself: beside a list of regions H2 reads all of their rows.
            conditions.add(row.get("region").in(regions));
        }
        question.where(conditions.toArray(Predicate[]::new));
        return entities.createQuery(question)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    private Map<Long, LocalDate> corrected(List<Observation> revisions, long version) {
        List<Long> ids = revisions.stream()
                .filter(o -> o.isSupersededAt(version))
                .map(o -> o.id)
                .toList();
        Map<Long, LocalDate> until = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(Visibility.CORRECTED, Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("version", version)
                    .getResultList()
                    .forEach(row -> until.put((Long) row[0], (LocalDate) row[1]));
        }
        return until;
    }
}
