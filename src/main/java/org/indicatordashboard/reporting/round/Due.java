package org.indicatordashboard.reporting.round;

import java.time.LocalDate;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/** What a unit has to do about one target in a month. */
public enum Due implements Coded {
    /** Its due day has passed, and no value reaches it. */
    OVERDUE("逾期未报，请补报", "Overdue: report it now"),
    /** It falls due in this month: the report decides whether it was kept. */
    FINAL("本月到期，请报最终值", "Due this month: report the final value"),
    /** No value for the month yet. */
    MONTHLY("请报本月值", "Report the value of the month"),
    /** A value of the month is there. */
    REPORTED("本月已报", "Reported for the month"),
    /** Kept already; a newer value is welcome. */
    NONE("已完成，可更新", "Achieved: may be updated");

    private final Words words;

    Due(String zh, String en) {
        words = Words.of(zh, en);
    }

    Words words() {
        return words;
    }

    /** The period that a value usually has: of what is added up, one that still counts. */
    static Period period(AssessedTarget target, Period month) {
        LocalDate dueOn = target.target().dueOn;
        if (target.indicator().measure != Measure.FLOW || dueOn == null || !dueOn.isBefore(month.start())) {
            return month;
        }
        Period year = Period.year(dueOn.getYear());
        return year.end().equals(dueOn) ? year : Period.month(dueOn.getYear(), dueOn.getMonthValue());
    }

    static Due of(AssessedTarget target, Period month) {
        Observation last = target.newest();
        Status status = target.assessment().status();
        if (last != null && !last.periodEnd.isBefore(month.start())) {
            return REPORTED;
        }
        if (status == Status.ACHIEVED) {
            return NONE;
        }
        if (status == Status.UNREPORTED) {
            return OVERDUE;
        }
        boolean now = target.target().dueOn != null
                && !target.target().dueOn.isBefore(month.start())
                && !target.target().dueOn.isAfter(month.end());
        return now ? FINAL : MONTHLY;
    }
}
