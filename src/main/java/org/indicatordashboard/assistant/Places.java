package org.indicatordashboard.assistant;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.diagnosis.CheckView;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.FindingInput;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.plan.TargetScope.By;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.search.FoundKind;
import org.indicatordashboard.search.FoundView;
import org.indicatordashboard.search.OneBox;
import org.indicatordashboard.time.Vantage;

/** Where numbers are printed, promised, computed and doubted. */
@ApplicationScoped
class Places {

    /** What a short phrase names; further ones are named by it in passing. */
    private static final int INDICATORS = 8;

    /** More places print no number that somebody would ask about. */
    private static final int FIGURES = 100;

    private static final int SENTENCES = 5;

    private static final Set<Outcome> DOUBTS = Set.of(Outcome.FAILS, Outcome.OPEN, Outcome.UNDECIDED, Outcome.NOTED);

    @Inject
    OneBox box;

    @Inject
    Values values;

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Diagnosis diagnosis;

    @Inject
    Citations.Source citations;

    @Inject
    CodeNames.Source names;

    @Inject
    Codes codes;

    /** Codes of the indicators that some words name. */
    Set<String> indicators(String about, Vantage vantage) {
        Set<String> named = find(about, FoundKind.INDICATOR, vantage, INDICATORS)
                .map(FoundView::id)
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            return named;
        }
        Set<String> targets = find(about, FoundKind.TARGET, vantage, INDICATORS)
                .map(FoundView::id)
                .collect(Collectors.toSet());
        return promised(new TargetScope(By.ID, targets), vantage)
                .map(t -> t.target().indicator)
                .collect(Collectors.toSet());
    }

    Stream<ObservationView> reported(Collection<String> indicators, Vantage vantage) {
        return indicators.stream().sorted().flatMap(code -> values.ofIndicator(code, vantage).stream());
    }

    Stream<AssessedTarget> promised(Set<String> indicators, Vantage vantage) {
        return promised(new TargetScope(By.INDICATOR, indicators), vantage);
    }

    /** Values that may print a number, whatever of. */
    Stream<ObservationView> reportedAs(String number, Vantage vantage) {
        return values
                .byId(
                        find(number, FoundKind.FIGURE, vantage, FIGURES)
                                .map(FoundView::id)
                                .toList(),
                        vantage)
                .stream();
    }

    /** Targets that may print a number, whatever of. */
    Stream<AssessedTarget> promisedAs(String number, Vantage vantage) {
        Set<String> ids = find(number, FoundKind.TARGET, vantage, FIGURES)
                .map(FoundView::id)
                .collect(Collectors.toSet());
        return promised(new TargetScope(By.ID, ids), vantage);
    }

    private Stream<AssessedTarget> promised(TargetScope scope, Vantage vantage) {
        return scope.names().isEmpty()
                ? Stream.empty()
                : scoreboard
                        .assessed(
                                vantage,
                                new TargetQuestion(
                                        scope,
                                        t -> scope.names().contains(scope.by() == By.ID ? t.naturalKey : t.indicator),
                                        t -> true))
                        .stream();
    }

    /** @param about null for anything */
    List<CheckView> derived(Claim claim, String about, Vantage vantage) {
        Sought sought = Sought.of(about);
        return shown(
                diagnosis.at(vantage).stream()
                        .filter(f -> f.result() != null && claim.isDerivedAs(f.result()))
                        .filter(f -> sought.isIn(
                                List.of(f.name().zh(), String.valueOf(f.name().en())))),
                vantage);
    }

    /** Findings in which one of these has a part, those that only say that all is well left out. */
    List<CheckView> doubts(Set<String> ids, Vantage vantage) {
        return shown(
                diagnosis.at(vantage).stream()
                        .filter(f -> DOUBTS.contains(f.outcome()))
                        .filter(f -> parts(f).anyMatch(ids::contains)),
                vantage);
    }

    /** @param about null for anything */
    List<FoundView> sentences(String number, String about, Vantage vantage) {
        return find(about == null ? number : number + " " + about, FoundKind.SENTENCE, vantage, SENTENCES)
                .toList();
    }

    FigureView.Value view(ObservationView o, Vantage vantage) {
        CodeNames called = names.at(vantage.version());
        return new FigureView.Value(
                called.indicatorName(o.indicator()),
                called.regionName(o.region()),
                o,
                codes.ofIndicator(o.indicator(), vantage),
                Telling.page("/indicator.html", "code", o.indicator()));
    }

    FigureView.Promise view(AssessedTarget assessed, Vantage vantage) {
        var target = assessed.target();
        return new FigureView.Promise(
                target.naturalKey,
                org.indicatordashboard.language.Words.of(target.name, target.nameEn),
                names.at(vantage.version()).regionName(target.region),
                target.figure.figure(),
                target.dueOn,
                assessed.assessment().status().words(),
                citations.at(vantage.version()).view(target.citation),
                codes.ofTarget(target.naturalKey, null, vantage),
                Telling.page("/target.html", "id", target.naturalKey));
    }

    private Stream<FoundView> find(String q, FoundKind kind, Vantage vantage, int most) {
        // What cannot be looked for is not found.
        return box.find(q, Set.of(kind), vantage, most, new ParameterReader()).stream();
    }

    private static Stream<String> parts(Finding finding) {
        return Stream.concat(finding.inputs().stream(), Stream.ofNullable(finding.against()))
                .map(FindingInput::id);
    }

    private List<CheckView> shown(Stream<Finding> findings, Vantage vantage) {
        Citations known = citations.at(vantage.version());
        return findings.map(f -> CheckView.of(f, known)).toList();
    }
}
