package org.indicatordashboard.submission;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/** What a unit has to do about one target in a month. */
enum Due {
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

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Due of(AssessedTarget target, Period month) {
        Observation last = target.last();
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
