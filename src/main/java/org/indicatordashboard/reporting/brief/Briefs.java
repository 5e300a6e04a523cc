package org.indicatordashboard.reporting.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.attainment.AttainmentView;
import org.indicatordashboard.attainment.Attainments;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Scenarios;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentTexts;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.Vantage;

/** Gathers what one page says. */
@ApplicationScoped
class Briefs {

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Attainments attainments;

    @Inject
    UnitsOverTime overTime;

    @Inject
    Dispatches dispatches;

    @Inject
    Diagnosis diagnosis;

    @Inject
    Indicators indicators;

    @Inject
    Scenarios scenarios;

    @Inject
    Documents documents;

    @Inject
    DocumentTexts texts;

    /** @param regions of which findings and units are meant, none for all */
    @Transactional
    BriefView of(Vantage vantage, TargetQuestion question, String ruleSet, Set<String> regions, Provenance provenance) {
        List<AssessedTarget> targets = scoreboard.assessed(vantage, question);
        Map<Status, Long> counted = count(targets);
        List<BriefView.Question> questions = dispatches.questions(vantage, vantage.asOf(), regions);
        List<BriefView.Unit> units = units(vantage, question, targets, questions);
        return new BriefView(
                vantage.asOf(),
                vantage.knownAt(),
                vantage.version(),
                ruleSet,
                provenance.verificationCode(),
                provenance.verificationUrl(),
                targets.size(),
                counted.entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey().code(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)),
                found(vantage, counted, regions),
                dispatched(questions, units),
                searchable(vantage),
                analysed(attainments.of(vantage, question, ruleSet)),
                units);
    }

    private BriefView.Found found(Vantage vantage, Map<Status, Long> counted, Set<String> regions) {
        Map<Outcome, Long> findings = diagnosis.at(vantage).stream()
                .filter(f -> regions.isEmpty() || regions.contains(f.region()))
                .collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
        return new BriefView.Found(
                findings.getOrDefault(Outcome.FAILS, 0L),
                findings.getOrDefault(Outcome.OPEN, 0L),
                findings.getOrDefault(Outcome.UNDECIDED, 0L),
                counted.get(Status.UNREPORTED),
                counted.get(Status.STALE),
                counted.get(Status.NO_DATA));
    }

    private static BriefView.Dispatched dispatched(List<BriefView.Question> questions, List<BriefView.Unit> units) {
        List<BriefView.Question> unsettled =
                questions.stream().filter(q -> !q.settled()).toList();
        return new BriefView.Dispatched(
                questions.size(),
                unsettled.size(),
                unsettled.isEmpty() ? null : unsettled.get(unsettled.size() - 1).ageDays(),
                units.stream()
                        .filter(u -> u.unit() != null && u.unreported() > 0 && u.lastReminder() == null)
                        .count(),
                questions);
    }

    private BriefView.Searchable searchable(Vantage vantage) {
        List<Document> known = documents.known(vantage);
        Set<String> imported = Set.copyOf(texts.documents(vantage.version()));
        return new BriefView.Searchable(
                indicators.codes(vantage.version()).size(),
                scenarios.known(vantage).size(),
                known.size(),
                known.stream().filter(d -> imported.contains(d.naturalKey)).count());
    }

    private static BriefView.Analysed analysed(AttainmentView index) {
        return new BriefView.Analysed(
                index.assessable(),
                index.coverage(),
                index.index(),
                index.sensitivity() == null ? null : index.sensitivity().low(),
                index.sensitivity() == null ? null : index.sensitivity().high(),
                index.withheld(),
                index.withheldEn());
    }

    private List<BriefView.Unit> units(
            Vantage vantage,
            TargetQuestion question,
            List<AssessedTarget> targets,
            List<BriefView.Question> questions) {
        Map<String, LocalDate> reminded = dispatches.reminders(vantage.asOf());
        Map<String, List<BriefView.Moment>> moments = overTime.of(vantage, question);
        Map<String, Long> asked = questions.stream()
                .filter(q -> !q.settled())
                .collect(Collectors.groupingBy(BriefView.Question::unit, Collectors.counting()));
        return moments.entrySet().stream()
                .map(each -> unit(each.getKey(), each.getValue(), targets, asked, reminded, vantage.asOf()))
                .filter(unit -> unit.inForce() > 0)
                .sorted(Comparator.comparing((BriefView.Unit u) -> u.unit() == null)
                        .thenComparing(BriefView.Unit::unreported, Comparator.reverseOrder())
                        .thenComparing(BriefView.Unit::inForce, Comparator.reverseOrder())
                        .thenComparing(u -> u.unit() == null ? "" : u.unit()))
                .toList();
    }

    private static BriefView.Unit unit(
            String unit,
            List<BriefView.Moment> moments,
            List<AssessedTarget> targets,
            Map<String, Long> asked,
            Map<String, LocalDate> reminded,
            LocalDate day) {
        List<AssessedTarget> own =
                targets.stream().filter(t -> t.target().owners().contains(unit)).toList();
        LocalDate reminder = unit == null ? null : reminded.get(unit);
        return new BriefView.Unit(
                unit,
                own.size(),
                own.stream()
                        .filter(t -> t.assessment().status() == Status.UNREPORTED)
                        .count(),
                unit == null ? 0 : asked.getOrDefault(unit, 0L),
                reminder,
                reminder == null ? null : ChronoUnit.DAYS.between(reminder, day),
                moments);
    }

    private static Map<Status, Long> count(List<AssessedTarget> targets) {
        Map<Status, Long> counted = targets.stream()
                .collect(Collectors.groupingBy(t -> t.assessment().status(), Collectors.counting()));
        return Arrays.stream(Status.values())
                .collect(Collectors.toMap(
                        Function.identity(), s -> counted.getOrDefault(s, 0L), (a, b) -> a, LinkedHashMap::new));
    }
}
