package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/** Says where a value is hard to believe after the one before it. */
@ApplicationScoped
class ValueBefore {

    @Inject
    ReportingConfig config;

    void compare(AssessedTarget target, Figure figure, Period period, List<RowRemark> findings) {
        Observation before = before(target, period, figure.unit());
        if (before != null) {
            compare(target.indicator().measure, number(figure.low(), figure.high()), before, findings);
        }
    }

    private void compare(Measure measure, BigDecimal value, Observation before, List<RowRemark> findings) {
        BigDecimal last = number(before.figure.low, before.figure.high);
        String words = "%s（%s）".formatted(before.figure.asPrinted, before.period);
        if (measure == Measure.STOCK && value.compareTo(last) < 0) {
            findings.add(RowRemark.warning(
                    "falling-stock",
                    "value",
                    Words.of(
                            "累计数小于此前的 %s。如属实，请在备注中说明。".formatted(words),
                            "A cumulative count below the one before, %s. Explain it in a remark.".formatted(words))));
        } else if (isJump(value, last) || isJump(last, value)) {
            findings.add(RowRemark.warning(
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

    /** The last value before the period; for what is added up, one of a period as long. */
    static Observation before(AssessedTarget target, Period period, String unit) {
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
