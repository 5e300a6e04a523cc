package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.indicatordashboard.testsupport.ServiceTest;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Memory and database must see the same: whatever was corrected, moved to another indicator, withdrawn or known late. */
@ServiceTest
class VisibilityTest {

    private static final List<String> INDICATORS = List.of("5g-outdoor-base-stations", "another-indicator");

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
    void memorySeesWhatTheDatabaseSees() {
        Observation model = observations
                .visible(at(current.get(), day(400), day(400)), List.of(INDICATORS.get(0)))
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
    void aKeptHistoryAnswersLikeTheDatabaseToo() {
        List<String> promised = INDICATORS.subList(0, 1);
        observations.at(current.get()).stream()
                .filter(o -> promised.contains(o.indicator))
                .forEach(o -> keys.add(o.naturalKey));
        assertFalse(keys.isEmpty());
        for (int month = 1; month <= 36; month++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusMonths(month);
            Vantage then = at(current.get(), day, day);
            assertEquals(names(inDatabase(then)), names(observations.visible(then, promised)));
        }
    }

    private int compareAt(Vantage vantage) {
        List<Observation> wanted = inDatabase(vantage);
        assertEquals(Set.copyOf(names(wanted)), Set.copyOf(names(observations.byId(vantage, keys))));
        List<Observation> seen = observations.visible(vantage, INDICATORS);
        for (String indicator : INDICATORS) {
            assertEquals(names(of(indicator, wanted)), names(of(indicator, seen)), () -> indicator + " at " + vantage);
        }
        return wanted.size();
    }

    private List<Observation> inDatabase(Vantage vantage) {
        return entities.createQuery(
                        "from Observation o where naturalKey in :keys and periodEnd <= :asOf and "
                                + Observations.VISIBLE + " order by periodEnd, naturalKey, revision",
                        Observation.class)
                .setParameter("keys", keys)
                .setParameter("asOf", vantage.asOf())
                .setParameter("knownAt", vantage.knownAt())
                .setParameter("version", vantage.version())
                .getResultList();
    }

    private List<Observation> of(String indicator, List<Observation> rows) {
        return rows.stream()
                .filter(o -> keys.contains(o.naturalKey) && o.indicator.equals(indicator))
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
        row.indicator = INDICATORS.get(chance.nextInt(INDICATORS.size()));
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
