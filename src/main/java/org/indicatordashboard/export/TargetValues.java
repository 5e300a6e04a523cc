package org.indicatordashboard.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.RuleEdition;
import org.indicatordashboard.assessment.RuleSetName;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** The values of exports that show targets. */
@ApplicationScoped
class TargetValues {

    private static final Words TARGET = Words.of("目标", "target");
    private static final Words STATUS = Words.of("状态", "status");
    private static final Words LATEST = Words.of("最近数值", "latest value");

    @Inject
    AssessedTargets scoreboard;

    @Inject
    TargetQuestionReader questions;

    @Inject
    ObservationValues observations;

    @Inject
    CodeNames.Source surroundings;

    /** Its figure, its status and every observation of its series. */
    Stream<Value> ofChart(String id, String query, Vantage vantage) {
        CodeNames around = surroundings.at(vantage.version());
        TargetQuestion question = TargetQuestion.of(id)
                .under(ruleSet(query).map(RuleSetName::text).orElse(null));
        return scoreboard.assessed(vantage, question).stream()
                .flatMap(t -> Stream.concat(
                        Stream.of(figure(t), status(t)), t.series().stream().map(o -> observations.of(o, around))));
    }

    /** Of each target its figure, its status and its latest value. */
    Stream<Value> ofTable(String query, Vantage vantage) {
        return asked(query, vantage).stream().flatMap(t -> Stream.concat(Stream.of(figure(t), status(t)), latest(t)));
    }

    /** The counts, and of each target what a table shows. */
    Stream<Value> ofBulletin(String query, Vantage vantage) {
        return Stream.concat(ofSummary(query, vantage), ofTable(query, vantage));
    }

    /** How many there are of each status, and the status of each target. */
    Stream<Value> ofSummary(String query, Vantage vantage) {
        List<AssessedTarget> targets = asked(query, vantage);
        List<Value.Row> rows =
                targets.stream().flatMap(t -> rows(t).stream()).distinct().toList();
        List<Value> values = new ArrayList<>();
        values.add(count("total", Words.of("全部目标", "All targets"), targets.size(), rows));
        ruleSet(query).map(RuleSetName::edition).orElse(RuleEdition.FIRST).statuses().stream()
                .map(s -> count(
                        "status/" + s.code(),
                        s.words(),
                        targets.stream()
                                .filter(t -> t.assessment().status() == s)
                                .count(),
                        rows))
                .forEach(values::add);
        return Stream.concat(values.stream(), targets.stream().map(TargetValues::status));
    }

    private List<AssessedTarget> asked(String query, Vantage vantage) {
        ParameterReader reader = new ParameterReader();
        TargetQuestion question = questions.read(TargetFilter.of(Filters.read(query)), vantage, reader);
        // Where what the filter names is no longer there, nothing is left.
        return reader.isContent() ? scoreboard.assessed(vantage, question) : List.of();
    }

    /** The rules an export names. */
    private static Optional<RuleSetName> ruleSet(String query) {
        return Filters.read(query).getOrDefault("ruleSet", List.of()).stream()
                .filter(RuleSetName::isName)
                .map(RuleSetName::of)
                .findFirst();
    }

    private static Value figure(AssessedTarget t) {
        Target target = t.target();
        return Value.of(target.naturalKey, label(target, TARGET), target.figure.figure(), rows(t).get(0), null);
    }

    private static Value status(AssessedTarget t) {
        return new Value(
                t.target().naturalKey + "/status",
                label(t.target(), STATUS),
                t.assessment().status().words(),
                null,
                rows(t),
                null);
    }

    private static Stream<Value> latest(AssessedTarget t) {
        return t.last().stream()
                .map(o -> Value.of(
                        t.target().naturalKey + "/latest",
                        label(t.target(), LATEST),
                        o.figure.figure(),
                        new Value.Row("observation", o.naturalKey),
                        o.knownFrom));
    }

    private static Value count(String id, Words label, long count, List<Value.Row> rows) {
        return new Value(id, label, Words.of(Long.toString(count), Long.toString(count)), null, rows, null);
    }

    private static List<Value.Row> rows(AssessedTarget t) {
        Set<Value.Row> rows = new LinkedHashSet<>();
        rows.add(new Value.Row("target", t.target().naturalKey));
        t.series().forEach(o -> rows.add(new Value.Row("observation", o.naturalKey)));
        t.milestones().forEach(m -> rows.add(new Value.Row("milestone", m.naturalKey)));
        rows.add(new Value.Row("indicator", t.target().indicator));
        rows.add(new Value.Row("plan", t.target().plan));
        rows.add(new Value.Row("document", t.target().citation.document));
        return List.copyOf(rows);
    }

    private static Words label(Target target, Words of) {
        return Words.of(target.name + " · " + of.zh(), target.nameEn + " · " + of.en());
    }
}
