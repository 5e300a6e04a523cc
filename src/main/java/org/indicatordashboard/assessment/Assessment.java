package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.time.AsOf;

/**
 * What follows for one target at one date.
 *
 * @param status how it stands
 * @param clocks about when, known when
 * @param ruleSet which rules judged
 * @param restsOn the readings it rests on, several for a sum; empty where nothing is visible
 * @param sum what was added up, for new ones per period; else null
 * @param completion percent, null where it says nothing
 * @param elapsed percent of the time that had passed when the last reading was true
 * @param expected percent of completion that the pace line asked for then; elapsed time unless there are milestones
 * @param gap completion minus expected, in points, from the lower end; null where either is unknown
 * @param pace the line itself, null where there is none
 * @param achievedOn end of the earliest period from which on every reading satisfies; null unless achieved
 * @param onTime whether that was by the due date; null unless achieved and due
 * @param ageDays days from the last reading to the first clock
 * @param reasons every step that led there
 */
public record Assessment(
        Status status,
        AsOf clocks,
        String ruleSet,
        List<JudgedObservation> restsOn,
        FlowSum sum,
        Share completion,
        BigDecimal elapsed,
        BigDecimal expected,
        BigDecimal gap,
        PaceLine pace,
        LocalDate achievedOn,
        Boolean onTime,
        Long ageDays,
        List<Reason> reasons) {

    /** 逾期完成: achieved, and only after the due date. */
    public boolean isLate() {
        return Boolean.FALSE.equals(onTime);
    }
}
