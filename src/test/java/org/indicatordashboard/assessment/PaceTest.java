package org.indicatordashboard.assessment;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 序时进度: the plan runs for 100 days, so that a day is a per cent; day 50 is 2023-02-20. */
class PaceTest {

    private static final String DAY_50 = "2023-02-20";
    private static final String DAY_80 = "2023-03-22";

    @ParameterizedTest
    @CsvSource({
        "=99.99, ON_TRACK, 49.99",
        "=50, ON_TRACK, 0.00",
        "=45.01, ON_TRACK, -4.99",
        "=45, ON_TRACK, -5.00",
        "=44.99, BEHIND, -5.01",
        "=30.01, BEHIND, -19.99",
        "=30, BEHIND, -20.00",
        "=29.99, FAR_BEHIND, -20.01",
        "=0, FAR_BEHIND, -50.00",
        "=-10, FAR_BEHIND, -60.00"
    })
    void bothThresholdsBelongToTheBetterStatus(String observed, Status status, BigDecimal gap) {
        Assessment assessment = hundredDays("=100").observed(DAY_50, observed).asOf(DAY_80);
        assertEquals(status, assessment.status());
        assertEquals(gap, assessment.gap());
    }

    @ParameterizedTest
    @CsvSource({
        "45..60, ON_TRACK",
        "44..46, INCONCLUSIVE",
        "30..44, BEHIND",
        "29..31, INCONCLUSIVE",
        "10..20, FAR_BEHIND",
        ">45, ON_TRACK",
        ">44, INCONCLUSIVE",
        "~40, BEHIND",
        "近50, ON_TRACK",
        "近49, INCONCLUSIVE",
        "<=20, INCONCLUSIVE",
        "<100, INCONCLUSIVE"
    })
    void bothEndsOfAnIntervalMustAgree(String observed, Status status) {
        assertEquals(
                status,
                hundredDays("=100").observed(DAY_50, observed).asOf(DAY_80).status());
    }

    @Test
    void aStaleValueIsComparedWithTheDateItWasTrue() {
        Assessment assessment = hundredDays("=100").observed(DAY_50, "=50").asOf(DAY_80);
        assertEquals(new BigDecimal("50.00"), assessment.elapsed());
        assertEquals(30, assessment.ageDays());
    }

    @Test
    void theLatestValueCounts() {
        Given given = hundredDays("=100").observed(DAY_80, "=10").observed(DAY_50, "=50");
        assertEquals(Status.FAR_BEHIND, given.asOf(DAY_80).status());
    }

    @Test
    void elapsedTimeIsNeverBelowZero() {
        Assessment assessment = hundredDays("=100").observed("2022-12-22", "=1").asOf(DAY_50);
        assertEquals(new BigDecimal("0.00"), assessment.elapsed());
        assertEquals(Status.ON_TRACK, assessment.status());
        assertTrue(Given.codes(assessment).contains("before-the-plan"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, 2023-02-28, 15.93",
        "2024-01-01, 2024-12-31, 2024-02-29, 16.16",
        "2024-01-01, 2024-12-31, 2024-12-31, 100.00",
        "2023-03-01, 2024-03-01, 2024-02-29, 99.73",
        "2022-03-11, 2023-12-31, 2023-03-31, 58.33",
        "2023-01-01, 2023-12-31, 2024-03-31, 125.00"
    })
    void elapsedTimeCountsDaysLeapDaysIncluded(String start, String due, String day, BigDecimal elapsed) {
        Assessment assessment =
                target("=100").between(start, due).observed(day, "=1").asOf("2024-12-31");
        assertEquals(elapsed, assessment.elapsed());
    }

    @Test
    void aPlanOfASingleDayHasNoPace() {
        Assessment assessment =
                target("=100").between(DAY_50, DAY_50).observed(DAY_50, "=99").asOf(DAY_50);
        assertNull(assessment.elapsed());
        assertEquals(Status.INCONCLUSIVE, assessment.status());
    }

    @Test
    void thresholdsComeFromTheRules() {
        Rules strict = new Rules(
                RuleSetName.of("2026-2-strict"),
                BigDecimal.ZERO,
                BigDecimal.valueOf(-1),
                Rules.STANDARD.tolerance(),
                Rules.STANDARD.staleAfter());
        Given given = hundredDays("=100").observed(DAY_50, "=49");
        Assessment assessment = new Judge(strict)
                .assess(given.promise(), given.readings(), given.asOf(DAY_80).clocks());
        assertEquals(Status.BEHIND, assessment.status());
        assertEquals("2026-2-strict", assessment.ruleSet());
    }

    private static Given hundredDays(String figure) {
        return target(figure).between("2023-01-01", "2023-04-11");
    }
}
