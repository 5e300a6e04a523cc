package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.RegionsRead;
import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.publication.PerVersion;
import org.indicatordashboard.publication.Revised;
import org.indicatordashboard.time.Vantage;

/** The door to observations. */
@ApplicationScoped
public class Observations extends Ledger<Observation> {

    private static final String WITH_CITATIONS = "from Observation o left join fetch o.citations where ";
    private static final String BY_TIME = " order by o.periodEnd, o.naturalKey, o.revision";

    private final PerVersion<Class<LocalDate>, LocalDate> newest = new PerVersion<>();

    @Inject
    Histories histories;

    @Inject
    RegionsRead reads;

    Observations() {
        super(Observation.class, "observation");
    }

    @Override
    protected String region(Observation row) {
        return row.region;
    }

    @Override
    protected void note() {
        reads.all();
    }

    /** Visible observations of some series up to the first clock, of each the oldest first. */
    public Map<SeriesKey, List<Observation>> visible(Vantage vantage, Collection<SeriesKey> series) {
        reads.some(series.stream().map(SeriesKey::region).collect(Collectors.toSet()));
        Map<SeriesKey, List<Observation>> visible = new HashMap<>();
        histories
                .of(series, vantage.version())
                .forEach((key, history) -> visible.put(
                        key,
                        history.stream()
                                .filter(revision -> revision.isVisible(vantage.clocks()))
                                .map(Visibility::revision)
                                .toList()));
        return visible;
    }

    /** Visible observations of one indicator in every region, oldest first. */
    public List<Observation> visible(Vantage vantage, String indicator) {
        note();
        return visible(vantage, "o.indicator = :chosen", indicator);
    }

    /** Those of the named observations that are visible. */
    public List<Observation> byId(Vantage vantage, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Observation> found = visible(vantage, "o.naturalKey in :chosen", ids);
        // Nobody knows in which region a missing one may appear.
        if (found.size() < Set.copyOf(ids).size()) {
            note();
        }
        reads.some(found.stream().map(o -> o.region).collect(Collectors.toSet()));
        return found;
    }

    private List<Observation> visible(Vantage vantage, String condition, Object chosen) {
        return question(WITH_CITATIONS + condition + " and " + Visibility.VISIBLE + BY_TIME, Observation.class)
                .setParameter("chosen", chosen)
                .setParameter("version", vantage.version())
                .setParameter("knownAt", vantage.knownAt())
                .setParameter("asOf", vantage.asOf())
                .getResultList();
    }

    /** Visible observations that more than one place prints, oldest first. */
    public List<Observation> printedInSeveralPlaces(Vantage vantage) {
        note();
        return visible(vantage, "size(o.citations) >= :chosen", 2);
    }

    /** In how many regions each indicator is visible. */
    public Map<String, Long> countOfRegions(Vantage vantage) {
        return Counts.of(ask(
                        "select o.indicator, count(distinct o.region) from Observation o where " + Visibility.VISIBLE
                                + " group by o.indicator",
                        Object[].class)
                .setParameter("version", vantage.version())
                .setParameter("knownAt", vantage.knownAt())
                .setParameter("asOf", vantage.asOf())
                .getResultList());
    }

    /** Every revision that counts at any two clocks, by id. */
    public List<CountingFigure> counting(long version) {
        return ask(Visibility.EVER, Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .map(CountingFigure::of)
                .toList();
    }

    /** All revisions of one that could have been read by then, oldest first. */
    public List<Observation> readable(Vantage vantage, String id) {
        return history(vantage.version(), id).stream()
                .filter(o -> new Visibility(o, null).isReadable(vantage.clocks()))
                .toList();
    }

    /** Those of the ids that no revision was ever entered under. */
    public Set<String> unknown(Collection<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        if (!ids.isEmpty()) {
            ask("select distinct o.naturalKey from Observation o where o.naturalKey in :ids", String.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(unknown::remove);
        }
        return unknown;
    }

    /** Observations that held at a dataset version and cite a document, whenever known. */
    public List<Observation> citing(String document, long version) {
        return ask(
                        WITH_CITATIONS + Revised.holds("o")
                                + " and exists (select 1 from o.citations c where c.document = :document)" + BY_TIME,
                        Observation.class)
                .setParameter("version", version)
                .setParameter("document", document)
                .getResultList();
    }

    /** Number of visible observations that cite each document, their periods ended or not. */
    public Map<String, Long> countByDocument(Vantage vantage) {
        return Counts.of(ask(
                        "select c.document, count(distinct o.id) from Observation o join o.citations c where "
                                + Visibility.VISIBLE + " group by c.document",
                        Object[].class)
                .setParameter("version", vantage.version())
                .setParameter("knownAt", vantage.knownAt())
                .setParameter("asOf", LocalDate.of(9999, 12, 31))
                .getResultList());
    }

    /** The latest day any observation speaks of; empty without observations. */
    public Optional<LocalDate> newestPeriodEnd(long version) {
        note();
        return newest
                .at(
                        version,
                        current,
                        LocalDate.class,
                        v -> ask(
                                        "select max(o.periodEnd) from Observation o where " + Revised.holds("o"),
                                        LocalDate.class)
                                .setParameter("version", v)
                                .getResultList())
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
