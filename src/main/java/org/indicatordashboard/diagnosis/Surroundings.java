package org.indicatordashboard.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.MeasureUnits;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.diagnosis.arithmetic.Formula;
import org.indicatordashboard.diagnosis.arithmetic.Reading;
import org.indicatordashboard.diagnosis.arithmetic.Rounding;
import org.indicatordashboard.diagnosis.arithmetic.Term;
import org.indicatordashboard.diagnosis.arithmetic.Values;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SeriesKey;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Vantage;

/**
 * What findings are made from at one vantage.
 *
 * @param targets in force, in the order of the dataset
 * @param promised the first target of each indicator and region
 * @param observed visible series of the indicators that checks name
 */
record Surroundings(
        Vantage vantage,
        List<AssessedTarget> targets,
        Map<SeriesKey, Target> promised,
        Map<String, Indicator> indicators,
        Map<SeriesKey, List<Observation>> observed,
        List<String> regions,
        Rounding rounding)
        implements Values {

    /** Gathers them. */
    @ApplicationScoped
    static class Source {

        /** Kinds of units that count things one by one. */
        private static final Set<String> COUNTED = Set.of("count", "rank", "time");

        @Inject
        org.indicatordashboard.catalogue.Indicators indicators;

        @Inject
        Observations observations;

        @Inject
        Regions regions;

        @Inject
        MeasureUnits units;

        @Inject
        Judges judges;

        Surroundings at(Vantage vantage, List<AssessedTarget> targets, List<Formula> formulas) {
            List<String> codes = regions.codes(vantage.version());
            Set<SeriesKey> series = new HashSet<>();
            formulas.stream()
                    .flatMap(Formula::terms)
                    .filter(Term.Observed.class::isInstance)
                    .forEach(t -> codes.forEach(
                            region -> series.add(new SeriesKey(((Term.Observed) t).indicator(), region))));
            return new Surroundings(
                    vantage,
                    targets,
                    promised(targets),
                    indicators.byCode(vantage.version()),
                    observations.visible(vantage, series),
                    codes,
                    new Rounding(
                            counted(vantage.version())::contains,
                            judges.by(null).tolerance()));
        }

        private static Map<SeriesKey, Target> promised(List<AssessedTarget> targets) {
            Map<SeriesKey, Target> first = new HashMap<>();
            targets.forEach(t -> first.putIfAbsent(new SeriesKey(t.target().indicator, t.target().region), t.target()));
            return first;
        }

        private Set<String> counted(long version) {
            return units.at(version).stream()
                    .filter(u -> COUNTED.contains(u.kind))
                    .map(u -> u.naturalKey)
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public List<Reading> observed(String indicator, String region) {
        return observed.getOrDefault(new SeriesKey(indicator, region), List.of()).stream()
                .filter(o -> o.figure.comparator != null)
                .map(o -> new Reading(o.naturalKey, o.period(), o.figure.figure()))
                .toList();
    }

    @Override
    public Optional<Reading> promised(String indicator, String region) {
        return Optional.ofNullable(promised.get(new SeriesKey(indicator, region)))
                .map(t -> new Reading(t.naturalKey, null, t.figure.figure()));
    }

    Map<String, Observation> observationsById() {
        return observed.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(o -> o.naturalKey, Function.identity(), (a, b) -> b));
    }

    Map<String, AssessedTarget> targetsById() {
        Map<String, AssessedTarget> byId = new LinkedHashMap<>();
        targets.forEach(t -> byId.put(t.target().naturalKey, t));
        return byId;
    }

    FindingInput input(Observation o) {
        Indicator indicator = indicators.get(o.indicator);
        return new FindingInput(
                FindingInput.Kind.OBSERVATION,
                o.naturalKey,
                Words.of(indicator.name, indicator.nameEn),
                o.period(),
                o.figure.figure(),
                null,
                o.citations);
    }

    static FindingInput input(Target t) {
        return new FindingInput(
                FindingInput.Kind.TARGET,
                t.naturalKey,
                Words.of(t.name, t.nameEn),
                null,
                t.figure.figure(),
                null,
                List.of(t.citation));
    }
}
