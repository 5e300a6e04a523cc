package org.indicatordashboard.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.indicator.Measure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.time.Period;

/** Says what is hard to believe about a value. It may still be true: then a remark explains it. */
@ApplicationScoped
class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ReportingConfig config;

    List<Finding> of(AssessedTarget target, Figure figure, Period period) {
        List<Finding> findings = new ArrayList<>();
        Measure measure = target.indicator().measure;
        BigDecimal value = number(figure.low(), figure.high());
        if (!figure.unit().equals(target.indicator().unit)) {
            findings.add(otherUnit(target, figure));
            return findings;
        }
        if (value.signum() < 0 && measure != Measure.RATIO) {
            findings.add(Finding.warning(
                    "negative",
                    "value",
                    Words.of("数量一般不为负。如属实，请在备注中说明。", "A count is seldom negative. Explain it in a remark.")));
        }
        if (measure == Measure.RATIO && figure.unit().equals("%") && value.compareTo(HUNDRED) > 0) {
            findings.add(Finding.warning(
                    "above-100",
                    "value",
                    Words.of("比率超过 100%。如属实，请在备注中说明。", "A ratio above 100 %. Explain it in a remark.")));
        }
        Observation before = before(target, period, figure.unit());
        if (before != null) {
            compare(measure, value, before, findings);
        }
        if (measure == Measure.FLOW) {
            findOverlap(target, period, findings);
            findLateness(target, period, findings);
        }
        findCorrection(target, figure, period, findings);
        return findings;
    }

    private void compare(Measure measure, BigDecimal value, Observation before, List<Finding> findings) {
        BigDecimal last = number(before.figure.low, before.figure.high);
        String words = "%s（%s）".formatted(before.figure.asPrinted, before.period);
        if (measure == Measure.STOCK && value.compareTo(last) < 0) {
            findings.add(Finding.warning(
                    "falling-stock",
                    "value",
                    Words.of(
                            "累计数小于此前的 %s。如属实，请在备注中说明。".formatted(words),
                            "A cumulative count below the one before, %s. Explain it in a remark.".formatted(words))));
        } else if (isJump(value, last) || isJump(last, value)) {
            findings.add(Finding.warning(
                    "jump",
                    "value",
                    Words.of(
                            "与此前的 %s 相差 %s 倍以上。如属实，请在备注中说明。".formatted(words, config.jumpFactor()),
                            "More than %s times away from the value before, %s. Explain it in a remark."
                                    .formatted(config.jumpFactor(), words))));
        }
    }

    private boolean isJump(BigDecimal value, BigDecimal last) {
        return last.signum() > 0 && value.compareTo(last.multiply(config.jumpFactor())) > 0;
    }

    /** The assessment adds up periods that do not overlap; of two that do one is left out. */
    private static void findOverlap(AssessedTarget target, Period period, List<Finding> findings) {
        target.series().stream()
                .filter(o -> !o.period.equals(period.toString()) && o.period().overlaps(period))
                .findFirst()
                .ifPresent(o -> findings.add(Finding.warning(
                        "overlap",
                        "period",
                        Words.of(
                                "与已报的 %s（%s）时期重叠，累加时只算其一。请在备注中说明。".formatted(o.period, o.figure.asPrinted),
                                "Overlaps %s (%s), which is reported already; only one of the two is added up. Explain it in a remark."
                                        .formatted(o.period, o.figure.asPrinted)))));
    }

    private static void findLateness(AssessedTarget target, Period period, List<Finding> findings) {
        LocalDate dueOn = target.target().dueOn;
        if (dueOn != null && period.end().isAfter(dueOn)) {
            findings.add(Finding.warning(
                    "after-due",
                    "period",
                    Words.of(
                            "新增数只计到期限 %s，%s 的数值不会计入该目标。请改时期，或在备注中说明。".formatted(dueOn, period),
                            "Only what was added by %s counts; a value of %s does not. Change the period, or explain it in a remark."
                                    .formatted(dueOn, period))));
        }
    }

    private static void findCorrection(AssessedTarget target, Figure figure, Period period, List<Finding> findings) {
        target.series().stream()
                .filter(o -> o.period.equals(period.toString()) && o.enteredBy == Origin.REPORT)
                .findFirst()
                .ifPresent(o -> findings.add(Finding.warning(
                        "correction",
                        "value",
                        Words.of(
                                "%s 已有审核通过的 %s，这将成为更正。请在备注中说明原因。".formatted(period, o.figure.asPrinted),
                                "%s stands approved for %s already; this becomes a correction. Say why in a remark."
                                        .formatted(o.figure.asPrinted, period)))));
    }

    private static Finding otherUnit(AssessedTarget target, Figure figure) {
        return Finding.warning(
                "unit-mismatch",
                "unit",
                Words.of(
                        "单位 %s 与指标的单位 %s 不同，这样的数值不会计入目标。请换算，或在备注中说明。".formatted(figure.unit(), target.indicator().unit),
                        "The unit %s is not the indicator's, %s; such a value does not count for the target. Convert it, or explain it in a remark."
                                .formatted(figure.unit(), target.indicator().unit)));
    }

    /** The last value before the period; for what is added up, one of a period as long. */
    private static Observation before(AssessedTarget target, Period period, String unit) {
        Observation before = null;
        for (Observation o : target.series()) {
            StoredFigure figure = o.figure;
            boolean isComparable = figure.comparator != null
                    && figure.unit.equals(unit)
                    && o.periodEnd.isBefore(period.end())
                    && (target.indicator().measure != Measure.FLOW || o.period().granularity() == period.granularity());
            before = isComparable ? o : before;
        }
        return before;
    }

    private static BigDecimal number(BigDecimal low, BigDecimal high) {
        return low == null ? high : low;
    }
}
