package org.indicatordashboard.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.Goal;
import org.indicatordashboard.file.chart.Series;
import org.indicatordashboard.file.chart.SeriesPlot;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.Caveats;
import org.indicatordashboard.progress.TargetQuestion;

/** One indicator: the series of every region that has it, with what was promised for it. */
@ApplicationScoped
class IndicatorCharts {

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Judges judges;

    @Inject
    Plans plans;

    @Inject
    ChartNames.Source source;

    @Inject
    ExportRecords records;

    /** Empty where there is no such indicator. */
    @Transactional
    Optional<Chart> of(String code, ExportQuery made, Language language) {
        return indicators
                .at(made.vantage().version(), code)
                .map(i -> chart(i, made, source.at(made.vantage().version(), language)));
    }

    private Chart chart(Indicator indicator, ExportQuery made, ChartNames names) {
        Map<String, List<Observation>> byRegion = observations.visible(made.vantage(), indicator.naturalKey).stream()
                .collect(Collectors.groupingBy(o -> o.region, LinkedHashMap::new, Collectors.toList()));
        List<AssessedTarget> promised =
                scoreboard.assessed(made.vantage(), TargetQuestion.ofIndicator(indicator.naturalKey));
        List<String> regions = Stream.concat(
                        byRegion.keySet().stream(), promised.stream().map(t -> t.target().region))
                .distinct()
                .sorted()
                .toList();
        List<Series> series = new ArrayList<>();
        regions.stream()
                .filter(byRegion::containsKey)
                .forEach(r -> series.add(Curves.series(
                        names.region(r),
                        series.size(),
                        indicator,
                        byRegion.get(r),
                        judges.by(null).tolerance(),
                        names)));
        return new Chart(
                names.indicator(indicator),
                subtitle(indicator, regions, names),
                names.language(),
                new SeriesPlot(
                        names.either("时期", "Period"),
                        Curves.axis(indicator, names),
                        names.unit(indicator.unit),
                        series,
                        goals(promised, indicator, regions.size() > 1, made, names),
                        names.either("截至 %s 没有可知的数值", "No value known up to %s")
                                .formatted(made.vantage().asOf())),
                Stream.concat(
                                Stream.ofNullable(names.either(indicator.definition, indicator.definitionEn)),
                                Stream.concat(
                                        promised.stream().flatMap(t -> Caveats.in(t, names.language())),
                                        Curves.corrections(
                                                byRegion.values().stream()
                                                        .flatMap(List::stream)
                                                        .toList(),
                                                names)))
                        .distinct()
                        .toList(),
                Quoted.lines(
                        promised.stream().map(t -> t.target().citation),
                        byRegion.values().stream().flatMap(List::stream).toList(),
                        names),
                records.register(made));
    }

    private List<Goal> goals(
            List<AssessedTarget> promised, Indicator indicator, boolean named, ExportQuery made, ChartNames names) {
        Map<String, Plan> plan = plans.byId(made.vantage().version());
        return promised.stream()
                .map(AssessedTarget::target)
                .flatMap(t -> Curves.goal(
                        t,
                        plan.get(t.plan).startsOn,
                        indicator.unit,
                        named ? names.region(t.region) + " " : "",
                        judges.by(null).tolerance(),
                        names)
                        .stream())
                .toList();
    }

    private static String subtitle(Indicator indicator, List<String> regions, ChartNames names) {
        String domain = indicator.domain.words().in(names.language());
        return regions.isEmpty()
                ? domain
                : domain + " · " + regions.stream().map(names::region).collect(Collectors.joining("、"));
    }
}
