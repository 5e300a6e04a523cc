package org.indicatordashboard.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.AsOf;

/** The steps of an assessment in their order. */
final class Reasons {

    private Reasons() {}

    static List<Reason> ofSilence(Promise promise, List<JudgedObservation> readings, boolean pastDue, AsOf clocks) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "no-observation",
                Words.of(
                        "截至 %s，已知文件和已审核的填报中没有可与目标比较的数值。".formatted(clocks.asOf()),
                        "Up to %s no known document or approved report gives a value that can be compared with the target."
                                .formatted(clocks.asOf())),
                Map.of("asOf", clocks.asOf(), "knownAt", clocks.knownAt())));
        reasons.add(TimeReasons.due(promise, pastDue, clocks));
        if (pastDue) {
            reasons.add(Reason.of(
                    "silence-is-not-failure",
                    Words.of(
                            "没有报告不等于没有完成：状态是逾期未报，不是未完成。",
                            "Silence is not failure: the target is unreported, not missed."),
                    Map.of()));
        }
        ValueReasons.passedOver(promise, readings, reasons);
        return reasons;
    }

    static List<Reason> of(
            Promise promise, List<JudgedObservation> readings, TargetPosition found, Rules rules, AsOf clocks) {
        List<Reason> reasons = new ArrayList<>();
        if (found.last().from().size() > 1) {
            reasons.add(ValueReasons.sum(found.last()));
        }
        reasons.add(ValueReasons.verdict(promise, found.last(), found.verdict()));
        if (found.completion() != null) {
            reasons.add(ValueReasons.completion(promise, found.completion()));
        }
        reasons.add(TimeReasons.due(promise, promise.isPastDue(clocks.asOf()), clocks));
        if (found.gap() != null) {
            reasons.add(TimeReasons.gap(found, rules));
        }
        if (found.status() == Status.UNREPORTED) {
            reasons.add(TimeReasons.lastKnown(promise, found.last()));
        }
        if (found.status() == Status.INCONCLUSIVE) {
            reasons.add(TimeReasons.inconclusive(promise, found.completion()));
        }
        ValueReasons.passedOver(promise, readings, reasons);
        return reasons;
    }
}
