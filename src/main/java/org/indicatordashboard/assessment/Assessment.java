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
 * @param completion percent, null where it says nothing
 * @param elapsed percent of the time that had passed when the last reading was true
 * @param gap completion minus elapsed, in points, from the lower end; null where either is unknown
 * @param achievedOn end of the earliest period from which on every reading satisfies; null unless achieved
 * @param ageDays days from the last reading to the first clock
 * @param reasons every step that led there
 */
public record Assessment(
        Status status,
        AsOf clocks,
        String ruleSet,
        List<JudgedObservation> restsOn,
        Share completion,
        BigDecimal elapsed,
        BigDecimal gap,
        LocalDate achievedOn,
        Long ageDays,
        List<Reason> reasons) {}
