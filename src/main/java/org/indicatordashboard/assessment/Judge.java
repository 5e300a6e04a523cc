package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.time.AsOf;

/** Assesses one target from what is visible of its series. Pure: the same question has the same answer for ever. */
public class Judge {

    private final Rules rules;

    public Judge(Rules rules) {
        this.rules = rules;
    }

    /** Name of the rules it judges by. */
    public String ruleSet() {
        return rules.name();
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
        List<Reason> reasons = Reasons.ofSilence(promise, readings, pastDue, clocks);
        Status status = pastDue ? Status.UNREPORTED : Status.NO_DATA;
        return new Assessment(status, clocks, rules.name(), List.of(), null, null, null, null, null, reasons);
    }

    private Assessment judged(
            Promise promise, List<JudgedObservation> readings, List<Standing> standings, AsOf clocks) {
        Interval satisfying = promise.satisfying(rules.tolerance());
        Standing last = standings.get(standings.size() - 1);
        Verdict verdict = Verdict.of(satisfying, last.value());
        Share completion = Progress.completion(promise, last.value());
        BigDecimal elapsed = Progress.elapsed(promise, last.end());
        BigDecimal gap = completion == null || completion.low() == null || elapsed == null
                ? null
                : completion.low().subtract(elapsed);
        Status status = status(promise, last, verdict, completion, elapsed, clocks);
        TargetPosition found = new TargetPosition(last, verdict, completion, elapsed, gap, status);
        return new Assessment(
                status,
                clocks,
                rules.name(),
                last.from(),
                completion,
                elapsed,
                gap,
                verdict == Verdict.SATISFIED ? achievedOn(standings, satisfying) : null,
                ChronoUnit.DAYS.between(last.end(), clocks.asOf()),
                Reasons.of(promise, readings, found, rules, clocks));
    }

    private Status status(
            Promise promise, Standing last, Verdict verdict, Share completion, BigDecimal elapsed, AsOf clocks) {
        if (verdict == Verdict.SATISFIED) {
            return Status.ACHIEVED;
        }
        if (!promise.isPastDue(clocks.asOf())) {
            return pace(completion, elapsed);
        }
        if (last.end().isBefore(promise.dueOn())) {
            return Status.UNREPORTED;
        }
        return verdict == Verdict.VIOLATED ? Status.MISSED : Status.INCONCLUSIVE;
    }

    /** Both ends of the completion must agree on the pace; otherwise one cannot tell. */
    private Status pace(Share completion, BigDecimal elapsed) {
        if (completion == null || elapsed == null || completion.low() == null) {
            return Status.INCONCLUSIVE;
        }
        Status slowest = pace(completion.low().subtract(elapsed));
        Status fastest = completion.high() == null
                ? Status.ON_TRACK
                : pace(completion.high().subtract(elapsed));
        return slowest == fastest ? slowest : Status.INCONCLUSIVE;
    }

    private Status pace(BigDecimal gap) {
        if (gap.compareTo(rules.onTrack()) >= 0) {
            return Status.ON_TRACK;
        }
        return gap.compareTo(rules.behind()) >= 0 ? Status.BEHIND : Status.FAR_BEHIND;
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
