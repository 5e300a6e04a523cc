package org.indicatordashboard.assessment;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.time.AsOf;

/** Assesses one target from what is visible of its series. Pure: the same question has the same answer for ever. */
public class Judge {

    private final Rules rules;

    public Judge(Rules rules) {
        this.rules = rules;
    }

    /** Name of the rules it judges by. */
    public String ruleSet() {
        return rules.name().text();
    }

    /** How far 左右 and 近 reach by these rules. */
    public Tolerance tolerance() {
        return rules.tolerance();
    }

    /**
     * @param readings visible at both clocks, in any order; those without a number or in another unit are passed over
     */
    public Assessment assess(Promise promise, List<JudgedObservation> readings, AsOf clocks) {
        List<Standing> standings = Standings.of(promise, readings, rules.tolerance());
        return standings.isEmpty() ? silent(promise, readings, clocks) : judged(promise, readings, standings, clocks);
    }

    private Assessment silent(Promise promise, List<JudgedObservation> readings, AsOf clocks) {
        boolean pastDue = promise.isPastDue(clocks.asOf());
        Way way = Way.of(promise, rules);
        return new Assessment(
                pastDue ? Status.UNREPORTED : Status.NO_DATA,
                clocks,
                ruleSet(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                PaceLine.of(promise, way, rules),
                null,
                null,
                null,
                Reasons.ofSilence(promise, readings, way, pastDue, clocks));
    }

    private Assessment judged(
            Promise promise, List<JudgedObservation> readings, List<Standing> standings, AsOf clocks) {
        Standing last = standings.get(standings.size() - 1);
        TargetPosition found = TargetPosition.of(promise, last, clocks.asOf(), rules);
        Status status = new StatusRules(rules).of(promise, found, clocks.asOf());
        LocalDate achievedOn = found.verdict() == Verdict.SATISFIED
                ? achievedOn(standings, promise.satisfying(rules.tolerance()))
                : null;
        Boolean onTime = achievedOn == null || promise.dueOn() == null ? null : !achievedOn.isAfter(promise.dueOn());
        return new Assessment(
                status,
                clocks,
                ruleSet(),
                last.from(),
                promise.measure() == Measure.FLOW ? FlowSum.of(promise, last) : null,
                found.completion(),
                found.elapsed(),
                found.expected(),
                found.gap(),
                found.pace(),
                achievedOn,
                onTime,
                found.ageDays(),
                new Reasons(promise, rules, clocks).of(readings, found, status, achievedOn));
    }

    private static LocalDate achievedOn(List<Standing> standings, Interval satisfying) {
        LocalDate since = null;
        for (int i = standings.size() - 1; i >= 0; i--) {
            if (Verdict.of(satisfying, standings.get(i).value()) != Verdict.SATISFIED) {
                return since;
            }
            since = standings.get(i).end();
        }
        return since;
    }
}
