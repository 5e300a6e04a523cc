package org.indicatordashboard.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.AsOf;

/** The steps of an assessment in their order. */
record Reasons(Promise promise, Rules rules, AsOf clocks) {

    static List<Reason> ofSilence(
            Promise promise, List<JudgedObservation> readings, Way way, boolean pastDue, AsOf clocks) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "no-observation",
                Words.of(
                        "截至 %s，已知文件和已审核的填报中没有可与目标比较的数值。".formatted(clocks.asOf()),
                        "Up to %s no known document or approved report gives a value that can be compared with the target."
                                .formatted(clocks.asOf())),
                Numbers.of("asOf", clocks.asOf(), "knownAt", clocks.knownAt())));
        reasons.add(TimeReasons.due(promise, pastDue, clocks));
        if (pastDue) {
            reasons.add(Reason.of(
                    "silence-is-not-failure",
                    Words.of(
                            "没有报告不等于没有完成：状态是逾期未报，不是未完成。",
                            "Silence is not failure: the target is unreported, not missed."),
                    Map.of()));
        }
        if (way.unmeasured() == Unmeasured.MET_WHEN_SET) {
            reasons.add(ValueReasons.unmeasured(promise, way));
        }
        ValueReasons.passedOver(promise, readings, reasons);
        return reasons;
    }

    List<Reason> of(List<JudgedObservation> readings, TargetPosition found, Status status, LocalDate achievedOn) {
        List<Reason> reasons = new ArrayList<>();
        if (promise.measure() == Measure.FLOW) {
            reasons.add(ValueReasons.sum(promise, found.last()));
        }
        reasons.add(ValueReasons.verdict(promise, found.last(), found.verdict()));
        reasons.add(
                found.completion() == null
                        ? ValueReasons.unmeasured(promise, found.way())
                        : ValueReasons.completion(promise, found.completion()));
        if (found.last().end().isBefore(promise.startsOn())) {
            reasons.add(TimeReasons.beforeThePlan(promise, found.last()));
        }
        reasons.add(TimeReasons.due(promise, promise.isPastDue(clocks.asOf()), clocks));
        if (found.gap() != null) {
            reasons.add(TimeReasons.gap(found, rules));
        }
        if (achievedOn != null && promise.isPastDue(achievedOn)) {
            reasons.add(TimeReasons.achievedLate(promise, achievedOn));
        }
        switch (status) {
            case UNREPORTED -> reasons.add(TimeReasons.lastKnown(promise, found.last()));
            case STALE -> reasons.add(TimeReasons.stale(found, rules));
            case INCONCLUSIVE -> reasons.add(TimeReasons.inconclusive(promise, found));
            default -> {}
        }
        ValueReasons.passedOver(promise, readings, reasons);
        return reasons;
    }
}
