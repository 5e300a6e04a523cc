package org.indicatordashboard.assessment;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.time.AsOf;

import static org.indicatordashboard.assessment.Given.codes;
import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReasonsTest {

    @Test
    void everyStepOfAnAchievementIsNamed() {
        Assessment assessment = target(">=2000").observed("2023-Q1", "=2473").asOf("2023-12-31");
        assertEquals(List.of("satisfied", "completion", "not-past-due", "pace"), codes(assessment));
        assertEquals(
                "2473", assessment.reasons().get(0).numbers().get("observedLow").toString());
    }

    @Test
    void silencePastDueIsNotFailure() {
        assertEquals(
                List.of("no-observation", "past-due", "silence-is-not-failure"),
                codes(target("=100").asOf("2024-01-01")));
    }

    @Test
    void silenceBeforeTheDueDate() {
        assertEquals(
                List.of("no-observation", "not-past-due"), codes(target("=100").asOf("2023-12-31")));
    }

    @Test
    void anOldValueSaysThatItDoesNotReachTheDueDate() {
        Assessment assessment = target("=100").observed("2023-Q3", "=60").asOf("2024-01-01");
        assertEquals(
                List.of("not-satisfied", "completion", "past-due", "pace", "last-known-before-due"), codes(assessment));
    }

    @Test
    void anUncertainValueSaysWhy() {
        Assessment assessment = target(">=120").observed("2023", ">100").asOf("2024-01-01");
        assertEquals(List.of("uncertain", "completion", "past-due", "pace", "interval-straddles"), codes(assessment));
    }

    @Test
    void aMissingBaselineIsNamed() {
        Assessment assessment = target("<=15").observed("2023-06", "=20").asOf("2023-07-01");
        assertEquals(
                List.of("not-satisfied", "baseline-missing", "not-past-due", "completion-undefined"),
                codes(assessment));
    }

    @Test
    void theTermsOfASumAreNamed() {
        Assessment sum = target("=20")
                .flow()
                .observed("2023-Q1", "=5")
                .observed("2023-Q2", "=8")
                .asOf("2023-07-01");
        assertEquals("flow-sum", sum.reasons().get(0).code());
        assertEquals(
                List.of("of-2023-Q1", "of-2023-Q2"),
                sum.reasons().get(0).numbers().get("parts"));
    }

    @Test
    void anotherUnitIsPassedOverAndSaidSo() {
        Assessment assessment = target("=50").observed("2023-04-27", "=46", "类").asOf("2023-12-31");
        assertEquals(Status.NO_DATA, assessment.status());
        assertEquals(List.of("no-observation", "not-past-due", "not-comparable"), codes(assessment));
    }

    @Test
    void aRankWithoutANumberIsPassedOverAndSaidSo() {
        Assessment assessment = target("=3").rank().observed("2023-Q1", "前列").asOf("2023-12-31");
        assertEquals(Status.NO_DATA, assessment.status());
        assertTrue(codes(assessment).contains("not-comparable"));
    }

    @Test
    void aLaterValueInAnotherUnitDoesNotHideAComparableOne() {
        Assessment assessment = target("=50")
                .observed("2023-Q1", "=50")
                .observed("2023-Q2", "=46", "类")
                .asOf("2023-12-31");
        assertEquals(Status.ACHIEVED, assessment.status());
    }

    @Test
    void everyReasonSpeaksBothLanguages() {
        for (String observed : List.of("=100", "=1", ">80", "前列")) {
            for (String asOf : List.of("2023-06-30", "2023-12-31", "2024-06-30")) {
                for (Reason reason :
                        target("=100").observed("2023-Q2", observed).asOf(asOf).reasons()) {
                    assertTrue(reason.text().codePoints().anyMatch(Character::isIdeographic), reason.text());
                    assertTrue(reason.textEn().codePoints().anyMatch(Character::isAlphabetic), reason.textEn());
                    assertFalse((reason.text() + reason.textEn()).contains("null"), reason.text());
                }
            }
        }
    }

    @Test
    void theRuleSetAndBothClocksStandInTheAssessment() {
        Assessment assessment = target("=100").asOf("2023-12-31");
        LocalDate day = LocalDate.of(2023, 12, 31);
        assertEquals("2026-2", assessment.ruleSet());
        assertEquals(new AsOf(day, day), assessment.clocks());
    }
}
