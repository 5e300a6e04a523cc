package org.indicatordashboard.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.SharesPlot;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.Caveats;
import org.indicatordashboard.progress.TargetQuestion;

/** Targets counted by status, all together and by domain. */
@ApplicationScoped
public class SummaryCharts {

    private static final Words SILENCE = Words.of(
            "没有报告不等于没有完成：“逾期未报”表示到期后没有可知的数值。",
            "Silence is not failure: “unreported” means that no value is known after the due date.");

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Plans plans;

    @Inject
    ChartNames.Source source;

    @Inject
    ExportRecords records;

    @Transactional
    public Chart of(TargetQuestion question, ExportQuery made, Language language) {
        List<AssessedTarget> targets = scoreboard.assessed(made.vantage(), question);
        ChartNames names = source.at(made.vantage().version(), language);
        return new Chart(
                names.either("目标完成情况", "How the targets stand"),
                subtitle(targets, made, names),
                language,
                new SharesPlot(
                        names.either("项", ""),
                        Arrays.stream(Status.values())
                                .map(s -> new SharesPlot.Category(s.words().in(language), StatusColours.of(s)))
                                .toList(),
                        bar(names.either("全部目标", "All targets"), targets),
                        names.either("领域", "Domain"),
                        byDomain(targets, language)),
                Stream.concat(
                                Stream.of(SILENCE.in(language)),
                                targets.stream().flatMap(t -> Caveats.named(t, language)))
                        .distinct()
                        .toList(),
                Quoted.lines(
                        targets.stream().map(t -> t.target().citation),
                        targets.stream().flatMap(t -> t.last().stream()).toList(),
                        names),
                records.register(made));
    }

    private static List<SharesPlot.Bar> byDomain(List<AssessedTarget> targets, Language language) {
        return Arrays.stream(Domain.values())
                .map(d -> bar(
                        d.words().in(language),
                        targets.stream().filter(t -> t.indicator().domain == d).toList()))
                .filter(b -> b.total() > 0)
                .toList();
    }

    private static SharesPlot.Bar bar(String name, List<AssessedTarget> targets) {
        return new SharesPlot.Bar(
                name,
                Arrays.stream(Status.values())
                        .map(s -> (int) targets.stream()
                                .filter(t -> t.assessment().status() == s)
                                .count())
                        .toList());
    }

    /** Whose plans they are, then the filters that leave some out. */
    private String subtitle(List<AssessedTarget> targets, ExportQuery made, ChartNames names) {
        List<String> parts = new ArrayList<>();
        parts.add(targets.stream()
                .map(t -> names.region(t.target().region))
                .distinct()
                .collect(Collectors.joining("、")));
        for (Plan plan : plans.at(made.vantage().version())) {
            if (targets.stream().anyMatch(t -> t.target().plan.equals(plan.naturalKey))) {
                parts.add(names.either(plan.title, plan.titleEn));
            }
        }
        Filters.read(made.query()).forEach((name, values) -> {
            if (!name.equals("plan") && !name.equals("region") && !name.equals("ruleSet")) {
                parts.add(FilterWords.of(name, values, names.language()));
            }
        });
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }
}
