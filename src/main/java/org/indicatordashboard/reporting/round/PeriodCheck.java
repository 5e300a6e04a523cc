package org.indicatordashboard.reporting.round;

import java.util.List;

import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.time.Period;

/** Finds out whether a row can speak of its period. */
final class PeriodCheck {

    private PeriodCheck() {}

    static Period period(String text, AssessedTarget target, Period month, List<RowRemark> findings) {
        if (text == null || text.isBlank()) {
            return target == null ? month : Due.period(target, month);
        }
        Period period = Period.parse(text.strip()).orElse(null);
        if (period == null || period.end().isAfter(month.end())) {
            findings.add(RowRemark.error(
                    "bad-period",
                    "period",
                    Words.of(
                            "“%s” 不能用作时期。可写：%s，最后一天不晚于 %s。".formatted(Shortened.of(text), Period.ALLOWED, month.end()),
                            "“%s” cannot be the period. Allowed: %s, ended by %s."
                                    .formatted(Shortened.of(text), Period.ALLOWED, month.end()))));
            return null;
        }
        return period;
    }

    /** The dataset files are the record of what documents print; a report cannot overrule them. */
    static void refusePrinted(AssessedTarget target, Period period, List<RowRemark> findings) {
        for (Observation there : target.series()) {
            if (there.period.equals(period.toString()) && there.enteredBy != Origin.REPORT) {
                findings.add(RowRemark.error(
                        "printed-in-document",
                        "period",
                        Words.of(
                                "官方文件已载明 %s 的数值 %s，报送不能代替。请报更近的时期；文件有误请联系编辑。".formatted(period, there.figure.asPrinted),
                                "An official document prints the value of %s already: %s. Report a later period; tell an editor if the document is wrong."
                                        .formatted(period, there.figure.asPrinted))));
            }
        }
    }
}
