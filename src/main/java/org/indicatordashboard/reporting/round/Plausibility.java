package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/** Says what is hard to believe about a value. It may still be true: then a remark explains it. */
@ApplicationScoped
class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ValueBefore valueBefore;

    List<RowRemark> of(AssessedTarget target, Figure figure, Period period) {
        List<RowRemark> findings = new ArrayList<>();
        Measure measure = target.indicator().measure;
        BigDecimal value = figure.low() == null ? figure.high() : figure.low();
        if (!figure.unit().equals(target.indicator().unit)) {
            findings.add(otherUnit(target, figure));
            return findings;
        }
        if (value.signum() < 0 && measure != Measure.RATIO) {
            findings.add(RowRemark.warning(
                    "negative",
                    "value",
                    Words.of("数量一般不为负。如属实，请在备注中说明。", "A count is seldom negative. Explain it in a remark.")));
        }
        if (measure == Measure.RATIO && figure.unit().equals("%") && value.compareTo(HUNDRED) > 0) {
            findings.add(RowRemark.warning(
                    "above-100",
                    "value",
                    Words.of("比率超过 100%。如属实，请在备注中说明。", "A ratio above 100 %. Explain it in a remark.")));
        }
        valueBefore.compare(target, figure, period, findings);
        if (measure == Measure.FLOW) {
            PeriodPlausibility.findOverlap(target, period, findings);
            PeriodPlausibility.findLateness(target, period, findings);
        }
        PeriodPlausibility.findCorrection(target, period, findings);
        return findings;
    }

    private static RowRemark otherUnit(AssessedTarget target, Figure figure) {
        return RowRemark.warning(
                "unit-mismatch",
                "unit",
                Words.of(
                        "单位 %s 与指标的单位 %s 不同，这样的数值不会计入目标。请换算，或在备注中说明。".formatted(figure.unit(), target.indicator().unit),
                        "The unit %s is not the indicator's, %s; such a value does not count for the target. Convert it, or explain it in a remark."
                                .formatted(figure.unit(), target.indicator().unit)));
    }
}
