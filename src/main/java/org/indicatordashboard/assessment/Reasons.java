package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.indicator.Measure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.AsOf;

/** Puts the steps of an assessment into words, with the numbers they rest on. */
final class Reasons {

    private Reasons() {}

    static List<Reason> ofSilence(Promise promise, List<Reading> readings, boolean pastDue, AsOf clocks) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "no-observation",
                Words.of(
                        "截至 %s，已知文件和已审核的填报中没有可与目标比较的数值。".formatted(clocks.asOf()),
                        "Up to %s no known document or approved report gives a value that can be compared with the target."
                                .formatted(clocks.asOf())),
                Map.of("asOf", clocks.asOf(), "knownAt", clocks.knownAt())));
        reasons.add(due(promise, pastDue, clocks));
        if (pastDue) {
            reasons.add(Reason.of(
                    "silence-is-not-failure",
                    Words.of(
                            "没有报告不等于没有完成：状态是逾期未报，不是未完成。",
                            "Silence is not failure: the target is unreported, not missed."),
                    Map.of()));
        }
        passedOver(promise, readings, reasons);
        return reasons;
    }

    static List<Reason> of(
            Promise promise,
            List<Reading> readings,
            Standing last,
            Verdict verdict,
            Share completion,
            BigDecimal elapsed,
            BigDecimal gap,
            Status status,
            Rules rules,
            AsOf clocks) {
        List<Reason> reasons = new ArrayList<>();
        if (last.from().size() > 1) {
            reasons.add(sum(last));
        }
        reasons.add(verdict(promise, last, verdict));
        if (completion != null) {
            reasons.add(completion(promise, completion));
        }
        reasons.add(due(promise, promise.isPastDue(clocks.asOf()), clocks));
        if (gap != null) {
            reasons.add(gap(completion.low(), elapsed, gap, rules));
        }
        if (status == Status.UNREPORTED) {
            reasons.add(lastKnown(promise, last));
        }
        if (status == Status.INCONCLUSIVE) {
            reasons.add(inconclusive(promise, completion));
        }
        passedOver(promise, readings, reasons);
        return reasons;
    }

    private static Reason sum(Standing last) {
        String parts = String.join(
                " + ",
                last.from().stream()
                        .map(r -> r.period() + ": " + r.figure().asPrinted())
                        .toList());
        return Reason.of(
                "flow-sum",
                Words.of(
                        "新增类指标按期相加，不重叠：%s。".formatted(parts),
                        "Values of a flow are added up, periods do not overlap: %s.".formatted(parts)),
                Map.of("parts", last.from().stream().map(Reading::id).toList()));
    }

    private static Reason verdict(Promise promise, Standing last, Verdict verdict) {
        String observed = last.from().get(last.from().size() - 1).figure().asPrinted();
        String promised = promise.figure().asPrinted();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("observedLow", last.value().low());
        numbers.put("observedHigh", last.value().high());
        numbers.put("target", promise.goal());
        return switch (verdict) {
            case SATISFIED ->
                Reason.of(
                        "satisfied",
                        Words.of(
                                "%s 满足目标 %s。".formatted(observed, promised),
                                "%s satisfies the target %s.".formatted(observed, promised)),
                        numbers);
            case VIOLATED ->
                Reason.of(
                        "not-satisfied",
                        Words.of(
                                "%s 未达到目标 %s。".formatted(observed, promised),
                                "%s does not satisfy the target %s.".formatted(observed, promised)),
                        numbers);
            case UNCERTAIN ->
                Reason.of(
                        "uncertain",
                        Words.of(
                                "%s 可能满足、也可能不满足目标 %s。".formatted(observed, promised),
                                "%s may or may not satisfy the target %s.".formatted(observed, promised)),
                        numbers);
        };
    }

    private static Reason completion(Promise promise, Share completion) {
        BigDecimal baseline = promise.baseline() == null ? BigDecimal.ZERO : promise.baseline();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("low", completion.low());
        numbers.put("high", completion.high());
        numbers.put("baseline", baseline);
        numbers.put("target", promise.goal());
        String share = Shares.print(completion);
        return Reason.of(
                "completion",
                Words.of(
                        "完成率 %s，即（数值 − 基期 %s）÷（目标 %s − 基期）。".formatted(share, baseline.toPlainString(), promise.goal()),
                        "Completion %s: (value − baseline %s) ÷ (target %s − baseline)."
                                .formatted(share, baseline.toPlainString(), promise.goal())),
                numbers);
    }

    private static Reason due(Promise promise, boolean pastDue, AsOf clocks) {
        if (promise.dueOn() == null) {
            return Reason.of("no-due-date", Words.of("文件没有写明期限。", "The document prints no due date."), Map.of());
        }
        Map<String, Object> numbers = Map.of("dueOn", promise.dueOn(), "asOf", clocks.asOf());
        return pastDue
                ? Reason.of(
                        "past-due",
                        Words.of(
                                "期限 %s 已过。".formatted(promise.dueOn()), "It was due on %s.".formatted(promise.dueOn())),
                        numbers)
                : Reason.of(
                        "not-past-due",
                        Words.of(
                                "期限 %s 未过（当天不算逾期）。".formatted(promise.dueOn()),
                                "It is due on %s and not past due (the day itself is not).".formatted(promise.dueOn())),
                        numbers);
    }

    private static Reason gap(BigDecimal completion, BigDecimal elapsed, BigDecimal gap, Rules rules) {
        return Reason.of(
                "pace",
                Words.of(
                        "数值截止时时间已过 %s%%，完成率比时间进度%s %s 个百分点（序时进度线 %s，严重滞后线 %s）。"
                                .formatted(
                                        elapsed,
                                        gap.signum() < 0 ? "低" : "高",
                                        gap.abs(),
                                        rules.onTrack(),
                                        rules.behind()),
                        "%s %% of the time had passed when the value was true; completion is %s points %s it (on track from %s, far behind below %s)."
                                .formatted(
                                        elapsed,
                                        gap.abs(),
                                        gap.signum() < 0 ? "below" : "above",
                                        rules.onTrack(),
                                        rules.behind())),
                Map.of("completion", completion, "elapsed", elapsed, "gap", gap));
    }

    private static Reason lastKnown(Promise promise, Standing last) {
        return Reason.of(
                "last-known-before-due",
                Words.of(
                        "最近的数值截至 %s，早于期限 %s，不能说明期限时的情况。".formatted(last.end(), promise.dueOn()),
                        "The last known value is as of %s, before the due date %s, and does not tell how it stood then."
                                .formatted(last.end(), promise.dueOn())),
                Map.of("lastKnown", last.end(), "dueOn", promise.dueOn()));
    }

    private static Reason inconclusive(Promise promise, Share completion) {
        if (promise.dueOn() == null) {
            return Reason.of(
                    "pace-unknown",
                    Words.of("没有期限，无法与时间进度比较。", "Without a due date it cannot be compared with the time that passed."),
                    Map.of());
        }
        return completion == null
                ? Reason.of(
                        "completion-undefined",
                        Words.of(
                                "没有可用的基期值（缺少，或与目标相同），完成率没有意义。",
                                "There is no usable baseline (none, or equal to the target), so completion says nothing."),
                        Map.of())
                : Reason.of(
                        "interval-straddles",
                        Words.of("数值的上下限落在不同的状态，无法判定。", "The two ends of the value lead to different statuses."),
                        Map.of());
    }

    private static void passedOver(Promise promise, List<Reading> readings, List<Reason> reasons) {
        for (Reading reading : readings) {
            if (!reading.figure().isNumeric()
                    || !reading.figure().unit().equals(promise.figure().unit())) {
                reasons.add(Reason.of(
                        "not-comparable",
                        Words.of(
                                "%s 没有数字或单位不同，未参加比较。".formatted(reading.figure().asPrinted()),
                                "%s prints no number or another unit and is passed over."
                                        .formatted(reading.figure().asPrinted())),
                        Map.of("observation", reading.id())));
            } else if (promise.measure() == Measure.FLOW && !Standings.isInWindow(promise, reading.period())) {
                reasons.add(Reason.of(
                        "outside-window",
                        Words.of(
                                "%s（%s）不在方案开始至期限之内，未计入。"
                                        .formatted(reading.figure().asPrinted(), reading.period()),
                                "%s (%s) does not lie between the start of the plan and the due date and is not counted."
                                        .formatted(reading.figure().asPrinted(), reading.period())),
                        Map.of("observation", reading.id())));
            }
        }
    }
}
