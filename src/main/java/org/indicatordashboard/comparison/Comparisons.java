package org.indicatordashboard.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.diagnosis.DerivedView;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.ObservationViews;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.time.Vantage;

/** Sets regions side by side. Not comparable is an answer, with its reason. */
@ApplicationScoped
public class Comparisons {

    @Inject
    Indicators indicators;

    @Inject
    Regions regions;

    @Inject
    Observations observations;

    @Inject
    SameFacts sameFacts;

    @Inject
    Citations.Source citations;

    @Inject
    Diagnosis diagnosis;

    @Inject
    Tolerance tolerance;

    /** @param chosen region codes, none for all districts; empty where there is no such indicator */
    @Transactional
    public Optional<ComparisonView> of(String code, Set<String> chosen, Vantage vantage) {
        Map<String, Indicator> catalogue = indicators.byCode(vantage.version());
        return Optional.ofNullable(catalogue.get(code)).map(i -> compared(i, catalogue, chosen, vantage));
    }

    /** The indicator that most regions report, the first of them in the order of the dataset; empty before there is one. */
    @Transactional
    Optional<String> mostWidespread(Vantage vantage) {
        Map<String, Long> regionsOf = observations.countOfRegions(vantage);
        return indicators.codes(vantage.version()).stream()
                .reduce((first, code) ->
                        regionsOf.getOrDefault(code, 0L) > regionsOf.getOrDefault(first, 0L) ? code : first);
    }

    private ComparisonView compared(
            Indicator indicator, Map<String, Indicator> catalogue, Set<String> chosen, Vantage vantage) {
        List<Compared> all = regions(indicator, chosen, vantage);
        Map<String, List<String>> same = sameFacts.links(vantage.version());
        Remarks remarks = new Remarks(indicator, all, same);
        List<Compared> comparable = remarks.comparable();
        Ranking ranking =
                new Ranking(comparable.stream().map(Compared::value).toList(), indicator.direction == Direction.LOWER);
        Denominators denominators = new Denominators(diagnosis.at(vantage));
        ObservationViews views = new ObservationViews(vantage.version(), citations.at(vantage.version()), same);
        boolean isComparable = comparable.size() > 1;
        return new ComparisonView(
                indicator.naturalKey,
                indicator.name,
                indicator.nameEn,
                indicator.unit,
                indicator.direction,
                indicator.measure,
                indicator.definition,
                indicator.definitionEn,
                isComparable,
                remarks.all(otherScopes(indicator, catalogue, all, vantage)),
                all.stream()
                        .map(c -> standing(
                                c,
                                isComparable && comparable.contains(c) ? ranking : null,
                                indicator,
                                denominators,
                                views))
                        .sorted(Comparator.comparing(
                                ComparisonView.Standing::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    /** Districts that set or report anything, and every other region that has the indicator. */
    private List<Compared> regions(Indicator indicator, Set<String> chosen, Vantage vantage) {
        Map<String, List<Observation>> byRegion = observations.visible(vantage, indicator.naturalKey).stream()
                .collect(Collectors.groupingBy(o -> o.region));
        return regions.at(vantage.version()).stream()
                .filter(r -> chosen.isEmpty() || chosen.contains(r.naturalKey))
                .filter(r -> byRegion.containsKey(r.naturalKey) || r.level.equals("district"))
                .map(r -> compared(r, byRegion.getOrDefault(r.naturalKey, List.of())))
                .toList();
    }

    private Compared compared(Region region, List<Observation> series) {
        Observation latest = series.isEmpty() ? null : series.get(series.size() - 1);
        Interval value = latest == null || latest.figure.comparator == null
                ? null
                : latest.figure.figure().interval(tolerance);
        return new Compared(region, series, value);
    }

    private static ComparisonView.Standing standing(
            Compared c, Ranking ranking, Indicator indicator, Denominators denominators, ObservationViews views) {
        Optional<Quantity> count = Optional.ofNullable(c.value())
                .filter(v -> indicator.measure == Measure.STOCK)
                .map(v -> new Quantity(v, number(v), indicator.unit));
        return new ComparisonView.Standing(
                c.code(),
                c.region().name,
                c.region().nameEn,
                ranking == null ? null : ranking.rank(c.value()),
                ranking != null && ranking.isTied(c.value()),
                c.latest() == null ? null : views.view(c.latest()),
                c.series().stream().map(views::view).toList(),
                count.flatMap(q -> denominators.perArea(q, c.code()))
                        .map(DerivedView::derived)
                        .orElse(null),
                count.flatMap(q -> denominators.perHead(q, c.code()))
                        .map(DerivedView::derived)
                        .orElse(null));
    }

    private static java.math.BigDecimal number(Interval value) {
        return value.low() != null && value.high() != null && value.low().compareTo(value.high()) == 0
                ? value.low()
                : null;
    }

    /** Indicator codes of another scope with the regions that report them and not this one. */
    private Map<String, List<String>> otherScopes(
            Indicator indicator, Map<String, Indicator> catalogue, List<Compared> all, Vantage vantage) {
        Set<String> known =
                all.stream().filter(Compared::isKnown).map(Compared::code).collect(Collectors.toSet());
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Indicator other : Scopes.beside(indicator, catalogue.values())) {
            List<String> where = new ArrayList<>(observations.visible(vantage, other.naturalKey).stream()
                    .map(o -> o.region)
                    .filter(r -> !known.contains(r))
                    .distinct()
                    .toList());
            if (!where.isEmpty()) {
                found.put(other.naturalKey, where);
            }
        }
        return found;
    }
}
