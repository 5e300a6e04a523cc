package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.codes;
import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 分年度目标: the plan runs for 100 days to 200, and wants 40 after 50 days; day 50 is 2023-02-20. */
class MilestoneTest {

    private static final Given BY_STEPS =
            target("=200").between("2023-01-01", "2023-04-11").milestone("2023-02-20", "40");

    @ParameterizedTest
    @CsvSource({"2023-01-01, 0.00", "2023-01-26, 10.00", "2023-02-20, 20.00", "2023-03-17, 60.00", "2023-04-11, 100.00"
    })
    void thePaceLineRunsThroughThem(String day, BigDecimal expected) {
        Assessment assessment = BY_STEPS.observed(day, "=0").asOf(day);
        assertEquals(expected, assessment.expected());
        assertEquals(BigDecimal.ZERO.subtract(expected).setScale(2), assessment.gap());
    }

    @ParameterizedTest
    @CsvSource({"=30, ON_TRACK", "=29, BEHIND", "=0, BEHIND"})
    void thePaceIsJudgedByIt(String observed, Status status) {
        Assessment assessment = BY_STEPS.observed("2023-02-20", observed).asOf("2023-02-20");
        assertEquals(status, assessment.status());
        assertEquals(new BigDecimal("50.00"), assessment.elapsed());
    }

    @Test
    void theReasonSaysWhatTheMilestonesAsk() {
        Assessment assessment = BY_STEPS.observed("2023-02-20", "=29").asOf("2023-02-20");
        assertTrue(assessment.reasons().stream().anyMatch(r -> r.text().contains("按分年度目标应完成 20.00 %")));
    }

    @Test
    void theLineCanBeDrawnWithItsBands() {
        PaceLine line = BY_STEPS.asOf("2023-01-01").pace();
        assertEquals(
                List.of("2023-01-01 0 -10 -40", "2023-02-20 40 30 0", "2023-04-11 200 190 160"),
                line.points().stream()
                        .map(p -> "%s %s %s %s".formatted(p.on(), p.value(), p.onTrackValue(), p.behindValue()))
                        .toList());
    }

    @Test
    void withoutAnyTheLineIsStraightAndAsksForTheElapsedTime() {
        Assessment assessment = target("=200").observed("2023-06", "=50").asOf("2023-07-01");
        assertEquals(2, assessment.pace().points().size());
        assertEquals(assessment.elapsed(), assessment.expected());
    }

    @Test
    void itRunsDownwardsFromABaselineWhereLowerIsBetter() {
        PaceLine line = target("<=15").baseline("25").asOf("2023-01-01").pace();
        assertEquals(
                "25 15",
                line.points().get(0).value() + " " + line.points().get(1).value());
        assertEquals(new BigDecimal("15.5"), line.points().get(1).onTrackValue());
    }

    @Test
    void thereIsNoneWithoutADueDateOrAWay() {
        assertNull(target("=3").undated().asOf("2023-01-01").pace());
        assertNull(target("<=15").asOf("2023-01-01").pace());
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, MISSED", "2023-12-30, INCONCLUSIVE"})
    void withoutABaselineOnlyTheDueDayDecides(String day, Status status) {
        Assessment assessment = target("<=15").observed(day, "=18").asOf(day);
        assertEquals(status, assessment.status());
        assertEquals(status == Status.INCONCLUSIVE, codes(assessment).contains("completion-undefined"));
        assertTrue(codes(assessment).contains("baseline-missing"));
    }
}
