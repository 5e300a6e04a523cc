package org.indicatordashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.SeriesPlot;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.Caveats;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.Period;

/** One target: what was observed against what was promised. */
@ApplicationScoped
class TargetCharts {

    private static final Set<String> WORTH_SAYING =
            Set.of("no-observation", "silence-is-not-failure", "flow-sum", "stale", "met-when-set", "baseline-missing");

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

    /** Empty where no such target is in force at the clocks. */
    @Transactional
    Optional<Chart> of(TargetQuestion question, ExportQuery made, Language language) {
        return scoreboard.assessed(made.vantage(), question).stream()
                .findFirst()
                .map(t -> chart(t, made, source.at(made.vantage().version(), language)));
    }

    private Chart chart(AssessedTarget assessed, ExportQuery made, ChartNames names) {
        Target target = assessed.target();
        Plan plan = plans.at(made.vantage().version(), target.plan).orElseThrow();
        String unit = assessed.indicator().unit;
        Tolerance tolerance = judges.by(null).tolerance();
        return new Chart(
                names.either(target.name, target.nameEn),
                subtitle(target, names),
                names.language(),
                new SeriesPlot(
                        names.either("时期", "Period"),
                        Curves.axis(assessed.indicator(), names),
                        names.unit(unit),
                        assessed.series().isEmpty()
                                ? List.of()
                                : List.of(Curves.series(
                                        names.region(target.region),
                                        0,
                                        assessed.indicator(),
                                        assessed.series(),
                                        tolerance,
                                        names)),
                        Curves.goal(target, plan.startsOn, unit, "", tolerance, names),
                        PaceCurve.of(assessed, unit, names.language()),
                        Period.day(made.vantage().asOf()),
                        names.either("截至 %s 没有可知的数值", "No value known up to %s")
                                .formatted(made.vantage().asOf())),
                Stream.concat(notes(assessed, names.language()).stream(), Curves.corrections(assessed.series(), names))
                        .toList(),
                Quoted.lines(
                        Stream.concat(
                                Stream.of(target.citation),
                                assessed.milestones().stream().map(m -> m.citation)),
                        assessed.series(),
                        names),
                records.register(made));
    }

    private static String subtitle(Target target, ChartNames names) {
        List<String> parts = new ArrayList<>(List.of(names.region(target.region), target.citation.section));
        if (!target.responsible.isEmpty()) {
            parts.add(target.responsible.stream()
                    .map(r -> r.unit)
                    .collect(Collectors.joining("、", names.either("责任单位 ", "owed by "), "")));
        }
        return String.join(" · ", parts);
    }

    private static List<String> notes(AssessedTarget assessed, Language language) {
        Assessment assessment = assessed.assessment();
        List<String> notes = new ArrayList<>(List.of(StatusWords.of(assessment, language)));
        for (Reason reason : assessment.reasons()) {
            if (WORTH_SAYING.contains(reason.code())) {
                notes.add(language == Language.ZH ? reason.text() : reason.textEn());
            }
        }
        Caveats.in(assessed, language).forEach(notes::add);
        return notes;
    }
}
