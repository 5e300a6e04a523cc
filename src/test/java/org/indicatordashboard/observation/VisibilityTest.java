package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.TestTransaction;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Lists and kept series must show what the rule says: whatever was corrected, moved to another indicator or region, withdrawn
 * or known late.
 */
@DatabaseTest
class VisibilityTest {

    private static final String INDICATOR = "5g-outdoor-base-stations";

    private static final List<SeriesKey> SERIES = List.of(
            new SeriesKey(INDICATOR, "310107"),
            new SeriesKey("another-indicator", "310107"),
            new SeriesKey(INDICATOR, "310110"));

    private static final int EDITIONS = 4;

    @Inject
    Observations observations;

    @Inject
    EntityManager entities;

    @Inject
    Publications publications;

    @Inject
    CurrentVersion current;

    private final Random chance = new Random(20_241_231);
    private final Map<String, Observation> held = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    @Test
    @TestTransaction
    void everybodySeesWhatTheRuleSays() {
        Observation model = observations
                .visible(at(current.get(), day(400), day(400)), INDICATOR)
                .get(0);
        for (int edition = 0; edition < EDITIONS; edition++) {
            publications.publish(Origin.EDITOR, e -> changes(e, model));
        }
        int seen = 0;
        for (long version = current.get(); version <= current.get() + EDITIONS; version++) {
            for (int known = 0; known <= 60; known += 5) {
                for (int asOf = 0; asOf <= 60; asOf += 10) {
                    seen += compareAt(at(version, day(asOf), day(known)));
                }
            }
        }
        assertTrue(seen > 1_000, "rows compared: " + seen);
    }

    @Test
    void aKeptSeriesAnswersLikeTheDatabaseToo() {
        SeriesKey promised = SERIES.get(0);
        observations.at(current.get()).stream()
                .filter(o -> SeriesKey.of(o).equals(promised))
                .forEach(o -> keys.add(o.naturalKey));
        assertFalse(keys.isEmpty());
        for (int month = 1; month <= 36; month++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusMonths(month);
            Vantage then = at(current.get(), day, day);
            assertEquals(
                    names(inDatabase(then)),
                    names(observations.visible(then, List.of(promised)).get(promised)));
        }
    }

    private int compareAt(Vantage vantage) {
        List<Observation> wanted = byTheRule(vantage);
        assertEquals(names(wanted), names(inDatabase(vantage)), () -> "in the database at " + vantage);
        assertEquals(Set.copyOf(names(wanted)), Set.copyOf(names(observations.byId(vantage, keys))));
        assertEquals(
                names(of(o -> o.indicator.equals(INDICATOR), wanted)),
                names(of(o -> true, observations.visible(vantage, INDICATOR))));
        Map<SeriesKey, List<Observation>> seen = observations.visible(vantage, SERIES);
        for (SeriesKey series : SERIES) {
            assertEquals(
                    names(of(o -> SeriesKey.of(o).equals(series), wanted)),
                    names(of(o -> true, seen.get(series))),
                    () -> series + " at " + vantage);
        }
        return wanted.size();
    }

    /** Of each id that holds the newest revision which was published and known, once its period has ended. */
    private List<Observation> byTheRule(Vantage vantage) {
        return keys.stream()
                .map(key -> observations.history(vantage.version(), key))
                .filter(history -> history.stream().anyMatch(o -> !o.isSupersededAt(vantage.version())))
                .flatMap(history -> history.stream()
                        .filter(o -> !o.knownFrom.isAfter(vantage.knownAt()))
                        .reduce((earlier, later) -> later)
                        .stream())
                .filter(o -> !o.periodEnd.isAfter(vantage.asOf()))
                .sorted(Comparator.comparing((Observation o) -> o.periodEnd))
                .toList();
    }

    private List<Observation> inDatabase(Vantage vantage) {
        return entities.createQuery(
                        "from Observation o where o.naturalKey in :keys and " + Visibility.VISIBLE
                                + " order by o.periodEnd, o.naturalKey, o.revision",
                        Observation.class)
                .setParameter("keys", keys)
                .setParameter("asOf", vantage.asOf())
                .setParameter("knownAt", vantage.knownAt())
                .setParameter("version", vantage.version())
                .getResultList();
    }

    private List<Observation> of(Predicate<Observation> chosen, List<Observation> rows) {
        return rows.stream()
                .filter(o -> keys.contains(o.naturalKey))
                .filter(chosen)
                .toList();
    }

    /** In the order of days; the databases order the ids of one day in their own ways. */
    private static List<String> names(List<Observation> rows) {
        return rows.stream()
                .map(o -> o.periodEnd + " " + o.naturalKey + " r" + o.revision)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(name -> name.substring(0, 10), LinkedHashMap::new, Collectors.toList()),
                        days -> days.values().stream()
                                .flatMap(day -> day.stream().sorted())
                                .toList()));
    }

    private List<Change> changes(Edition edition, Observation model) {
        List<Change> changes = new ArrayList<>();
        for (String key :
                IntStream.range(0, 25).mapToObj(n -> "sight-test-" + n).toList()) {
            Observation before = held.get(key);
            int what = chance.nextInt(4);
            if (what == 0 && before != null) {
                changes.add(observations.withdraw(before, edition));
                held.remove(key);
            } else if (what > 1) {
                Observation row = another(model, key);
                changes.add(observations.append(row, before, edition));
                held.put(key, row);
                keys.add(key);
            }
        }
        return changes;
    }

    private Observation another(Observation model, String key) {
        Observation row = model.copy();
        row.naturalKey = key;
        SeriesKey series = SERIES.get(chance.nextInt(SERIES.size()));
        row.indicator = series.indicator();
        row.region = series.region();
        row.setPeriod(Period.of(day(chance.nextInt(60)).toString()));
        row.knownFrom = day(chance.nextInt(60));
        return row;
    }

    private static LocalDate day(int n) {
        return LocalDate.of(2024, 1, 1).plusDays(n);
    }

    private static Vantage at(long version, LocalDate asOf, LocalDate knownAt) {
        return new Vantage(new AsOf(asOf, knownAt), version);
    }
}
