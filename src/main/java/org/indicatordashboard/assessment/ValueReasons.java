package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.FigureInEnglish;
import org.indicatordashboard.language.Words;

/** Puts into words what a value means for a target, with the numbers. */
final class ValueReasons {

    private ValueReasons() {}

    static Reason sum(Promise promise, Standing last) {
        FlowSum sum = FlowSum.of(promise, last);
        String parts = sum.inWords();
        String partsEn = sum.inEnglish();
        return Reason.of(
                "flow-sum",
                Words.of(
                        "新增类指标按期相加，不重叠：%s = %s；计入 %s%s的各期。"
                                .formatted(
                                        parts,
                                        sum.figure().asPrinted(),
                                        sum.from(),
                                        sum.until() == null ? " 以来" : " 至 %s ".formatted(sum.until())),
                        "Values of a flow are added up, periods do not overlap: %s = %s; counted from %s%s."
                                .formatted(
                                        partsEn,
                                        FigureInEnglish.of(sum.figure()),
                                        sum.from(),
                                        sum.until() == null ? " on" : " to %s".formatted(sum.until()))),
                Numbers.of(
                        "sumLow", last.value().low(),
                        "sumHigh", last.value().high(),
                        "from", sum.from(),
                        "until", sum.until(),
                        "parts", last.from().stream().map(JudgedObservation::id).toList()));
    }

    static Reason verdict(Promise promise, Standing last, Verdict verdict) {
        Figure value = last.from().size() == 1
                ? last.from().get(0).figure()
                : FlowSum.of(promise, last).figure();
        String observed = value.asPrinted();
        String promised = promise.figure().asPrinted();
        String observedEn = FigureInEnglish.of(value);
        String promisedEn = FigureInEnglish.of(promise.figure());
        Map<String, Object> numbers = Numbers.of(
                "observedLow", last.value().low(),
                "observedHigh", last.value().high(),
                "target", promise.goal());
        return switch (verdict) {
            case SATISFIED ->
                Reason.of(
                        "satisfied",
                        Words.of(
                                "%s 满足目标 %s。".formatted(observed, promised),
                                "%s satisfies the target %s.".formatted(observedEn, promisedEn)),
                        numbers);
            case VIOLATED ->
                Reason.of(
                        "not-satisfied",
                        Words.of(
                                "%s 未达到目标 %s。".formatted(observed, promised),
                                "%s does not satisfy the target %s.".formatted(observedEn, promisedEn)),
                        numbers);
            case UNCERTAIN ->
                Reason.of(
                        "uncertain",
                        Words.of(
                                "%s 可能满足、也可能不满足目标 %s。".formatted(observed, promised),
                                "%s may or may not satisfy the target %s.".formatted(observedEn, promisedEn)),
                        numbers);
        };
    }

    static Reason completion(Promise promise, Share completion) {
        BigDecimal baseline = promise.baseline() == null ? BigDecimal.ZERO : promise.baseline();
        return Reason.of(
                "completion",
                Words.of(
                        "完成率 %s，即（数值 − 基期 %s）÷（目标 %s − 基期）。"
                                .formatted(
                                        completion.text(),
                                        baseline.toPlainString(),
                                        promise.goal().toPlainString()),
                        "Completion %s: (value − baseline %s) ÷ (target %s − baseline)."
                                .formatted(
                                        completion.text(),
                                        baseline.toPlainString(),
                                        promise.goal().toPlainString())),
                Numbers.of(
                        "low", completion.low(),
                        "high", completion.high(),
                        "baseline", baseline,
                        "target", promise.goal()));
    }

    static Reason unmeasured(Promise promise, Way way) {
        return Reason.of(
                way.unmeasured().code(),
                way.unmeasured().words(),
                promise.baseline() == null
                        ? Numbers.of("target", promise.goal())
                        : Numbers.of("baseline", promise.baseline(), "target", promise.goal()));
    }

    static void passedOver(Promise promise, List<JudgedObservation> readings, List<Reason> reasons) {
        for (JudgedObservation reading : readings) {
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
                                        .formatted(FigureInEnglish.of(reading.figure()), reading.period())),
                        Map.of("observation", reading.id())));
            }
        }
    }
}
