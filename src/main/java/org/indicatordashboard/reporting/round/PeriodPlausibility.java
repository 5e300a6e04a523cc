package org.indicatordashboard.reporting.round;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.time.Period;

/** Says what is odd about the period of a value beside those reported already and the day when it is due. */
final class PeriodPlausibility {

    private PeriodPlausibility() {}

    /** The assessment adds up periods that do not overlap; of two that do one is left out. */
    static void findOverlap(AssessedTarget target, Period period, List<RowRemark> findings) {
        target.series().stream()
                .filter(o -> !o.period.equals(period.toString()) && o.period().overlaps(period))
                .findFirst()
                .ifPresent(o -> findings.add(RowRemark.warning(
                        "overlap",
                        "period",
                        Words.of(
                                "与已报的 %s（%s）时期重叠，累加时只算其一。请在备注中说明。".formatted(o.period, o.figure.asPrinted),
                                "Overlaps %s (%s), which is reported already; only one of the two is added up. Explain it in a remark."
                                        .formatted(o.period, o.figure.asPrinted)))));
    }

    static void findLateness(AssessedTarget target, Period period, List<RowRemark> findings) {
        LocalDate dueOn = target.target().dueOn;
        if (dueOn != null && period.end().isAfter(dueOn)) {
            findings.add(RowRemark.warning(
                    "after-due",
                    "period",
                    Words.of(
                            "新增数只计到期限 %s，%s 的数值不会计入该目标。请改时期，或在备注中说明。".formatted(dueOn, period),
                            "Only what was added by %s counts; a value of %s does not. Change the period, or explain it in a remark."
                                    .formatted(dueOn, period))));
        }
    }

    static void findCorrection(AssessedTarget target, Period period, List<RowRemark> findings) {
        target.series().stream()
                .filter(o -> o.period.equals(period.toString()) && o.enteredBy == Origin.REPORT)
                .findFirst()
                .ifPresent(o -> findings.add(RowRemark.warning(
                        "correction",
                        "value",
                        Words.of(
                                "%s 已有审核通过的 %s，这将成为更正。请在备注中说明原因。".formatted(period, o.figure.asPrinted),
                                "%s stands approved for %s already; this becomes a correction. Say why in a remark."
                                        .formatted(o.figure.asPrinted, period)))));
    }
}
