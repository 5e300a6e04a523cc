package org.indicatordashboard.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.MeasureUnit;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.diagnosis.arithmetic.Reading;
import org.indicatordashboard.diagnosis.arithmetic.Values;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.SeriesKey;
import org.indicatordashboard.plan.Target;

/** What the files say, to try checks on before anything is published. */
final class DatasetValues implements Values {

    private static final Set<String> COUNTED = Set.of("count", "rank", "time");

    private final Map<String, String> units = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<SeriesKey, List<Reading>> observed;
    private final Map<SeriesKey, Reading> promised = new LinkedHashMap<>();
    private final Set<String> promisedIndicators = new HashSet<>();
    private final List<String> regions;

    DatasetValues(
            List<Region> regions,
            List<MeasureUnit> units,
            List<Indicator> indicators,
            List<Target> targets,
            List<Observation> observations) {
        this.regions = regions.stream().map(r -> r.naturalKey).toList();
        indicators.forEach(i -> this.units.put(i.naturalKey, i.unit));
        units.stream().filter(u -> COUNTED.contains(u.kind)).forEach(u -> counted.add(u.naturalKey));
        targets.stream()
                .filter(t -> t.figure != null && t.figure.comparator != null)
                .forEach(t -> {
                    promised.putIfAbsent(
                            new SeriesKey(t.indicator, t.region), new Reading(t.naturalKey, null, t.figure.figure()));
                    promisedIndicators.add(t.indicator);
                });
        observed = observations.stream()
                .filter(o -> o.figure != null && o.figure.comparator != null && o.period != null)
                .sorted(Comparator.comparing((Observation o) -> o.period()))
                .collect(Collectors.groupingBy(
                        o -> new SeriesKey(o.indicator, o.region),
                        Collectors.mapping(
                                o -> new Reading(o.naturalKey, o.period(), o.figure.figure()), Collectors.toList())));
    }

    /** Null where there is no such indicator. */
    String unitOf(String indicator) {
        return units.get(indicator);
    }

    boolean isPromised(String indicator) {
        return promisedIndicators.contains(indicator);
    }

    boolean isCounted(String unit) {
        return counted.contains(unit);
    }

    Collection<String> regions() {
        return regions;
    }

    @Override
    public List<Reading> observed(String indicator, String region) {
        return observed.getOrDefault(new SeriesKey(indicator, region), List.of());
    }

    @Override
    public Optional<Reading> promised(String indicator, String region) {
        return Optional.ofNullable(promised.get(new SeriesKey(indicator, region)));
    }
}
