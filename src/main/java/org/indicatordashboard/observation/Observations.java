package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.time.Vantage;

/** The door to observations. */
@ApplicationScoped
public class Observations extends Ledger<Observation> {

    /**
     * What one could see at a dataset version and the second clock. While a correction was not yet known, the
     * last value known before it is in sight; what was withdrawn is not.
     */
    static final String VISIBLE = """
            publishedIn <= :version and knownFrom <= :knownAt
            and (supersededIn is null or supersededIn > :version
                or exists (select 1 from Observation held where held.naturalKey = o.naturalKey
                        and held.publishedIn <= :version and (held.supersededIn is null or held.supersededIn > :version)
                        and held.knownFrom > :knownAt)
                    and not exists (select 1 from Observation later where later.naturalKey = o.naturalKey
                        and later.revision > o.revision and later.publishedIn <= :version
                        and later.knownFrom <= :knownAt))""";

    private static final Sort BY_TIME = Sort.by("periodEnd", "naturalKey", "revision");

    @Inject
    Histories histories;

    Observations() {
        super(Observation.class, "observation");
    }

    /** Visible observations of some indicators up to the first clock, of each the oldest first. */
    public List<Observation> visible(Vantage vantage, Collection<String> indicators) {
        return histories.ofIndicators(indicators, vantage.version()).entrySet().stream()
                .flatMap(history -> Visibility.of(history.getValue(), vantage).stream()
                        .filter(o -> o.indicator.equals(history.getKey())))
                .toList();
    }

    /** Those of the named observations that are visible at both clocks. */
    public List<Observation> byId(Vantage vantage, Collection<String> ids) {
        return histories.ofIds(ids, vantage.version()).values().stream()
                .flatMap(history -> Visibility.of(history, vantage).stream())
                .toList();
    }

    /** Observations that held at a dataset version and cite a document, whenever known. */
    public List<Observation> citing(String document, long version) {
        return list(
                "from Observation o left join fetch o.citations where "
                        + HOLDS
                        + " and exists (select 1 from o.citations c where c.document = :document)",
                BY_TIME,
                Parameters.with("version", version).and("document", document));
    }

    /** Number of visible observations that cite each document. */
    public Map<String, Long> countByDocument(Vantage vantage) {
        return Counts.of(getEntityManager()
                .createQuery(
                        "select c.document, count(distinct o.id) from Observation o join o.citations c where " + VISIBLE
                                + " group by c.document",
                        Object[].class)
                .setParameter("version", vantage.version())
                .setParameter("knownAt", vantage.knownAt())
                .getResultList());
    }

    /** Number of observations that hold at a dataset version. */
    public long countAt(long version) {
        return count(HOLDS, Parameters.with("version", version));
    }

    /** The latest day any observation speaks of; empty without observations. */
    public Optional<LocalDate> newestPeriodEnd(long version) {
        return find(HOLDS, Sort.descending("periodEnd"), Parameters.with("version", version))
                .firstResultOptional()
                .map(o -> o.periodEnd);
    }
}
