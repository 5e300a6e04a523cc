package org.indicatordashboard.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.codes;
import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class DueDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, NO_DATA",
        "2023-12-30, NO_DATA",
        "2023-12-31, NO_DATA",
        "2024-01-01, UNREPORTED",
        "2099-01-01, UNREPORTED"
    })
    void silenceIsNoDataUpToTheDueDayItselfAndUnreportedFromTheDayAfter(String asOf, Status status) {
        assertEquals(status, target("=100").asOf(asOf).status());
    }

    @Test
    void aLeapDayIsADueDateLikeAnother() {
        Given due = target("=100").between("2024-01-01", "2024-02-29");
        assertEquals(Status.NO_DATA, due.asOf("2024-02-29").status());
        assertEquals(Status.UNREPORTED, due.asOf("2024-03-01").status());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, MISSED",
        "2023-Q4, MISSED",
        "2023-S2, MISSED",
        "2023, MISSED",
        "2024-01, MISSED",
        "2023-12-30, UNREPORTED",
        "2023-11, UNREPORTED",
        "2023-Q3, UNREPORTED"
    })
    void missedOnlyByAValueThatReachesTheDueDate(String period, Status status) {
        assertEquals(
                status,
                target("=100").observed(period, "=99").asOf("2024-06-30").status());
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, INCONCLUSIVE", "2023-12-30, UNREPORTED"})
    void inconclusiveOnlyByAValueThatReachesTheDueDate(String period, Status status) {
        assertEquals(
                status,
                target("=100").observed(period, ">80").asOf("2024-06-30").status());
    }

    @Test
    void onTheDueDayAValueOfThatDayIsStillJudgedByItsPace() {
        Given given = target("=100").observed("2023-12-31", "=96");
        assertEquals(Status.ON_TRACK, given.asOf("2023-12-31").status());
        assertEquals(Status.MISSED, given.asOf("2024-01-01").status());
    }

    @Test
    void unreportedShowsTheLastKnownValueAndItsAge() {
        Assessment assessment = target("=100")
                .observed("2023-Q2", "=40")
                .observed("2023-Q3", "=60")
                .asOf("2024-01-01");
        assertEquals(Status.UNREPORTED, assessment.status());
        assertEquals("of-2023-Q3", assessment.restsOn().get(0).id());
        assertEquals(93, assessment.ageDays());
    }

    @Test
    void whatWasReachedEarlyStaysAchievedHoweverOldItIs() {
        Assessment assessment = target(">=2000").observed("2023-Q1", "=2473").asOf("2024-12-31");
        assertEquals(Status.ACHIEVED, assessment.status());
        assertEquals(641, assessment.ageDays());
    }

    @Test
    void whatIsReachedAfterTheDueDateIsAchievedThen() {
        Assessment assessment = target("=100")
                .observed("2023", "=90")
                .observed("2024-Q1", "=100")
                .asOf("2024-06-30");
        assertEquals(Status.ACHIEVED, assessment.status());
        assertEquals("2024-03-31", assessment.achievedOn().toString());
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30", "2024-01-01", "2199-12-31"})
    void withoutADueDateSilenceIsNeverUnreported(String asOf) {
        assertEquals(Status.NO_DATA, target("=3").undated().asOf(asOf).status());
    }

    @Test
    void withoutADueDateATargetCanBeAchieved() {
        Assessment assessment = target("=3").undated().observed("2023-05", "=3").asOf("2024-12-31");
        assertEquals(Status.ACHIEVED, assessment.status());
        assertNull(assessment.elapsed());
        assertNull(assessment.gap());
    }

    @ParameterizedTest
    @CsvSource({"=2", "<3", ">1"})
    void withoutADueDateThereIsNoPaceToCompareWith(String observed) {
        Assessment assessment =
                target("=3").undated().observed("2024-11", observed).asOf("2024-12-31");
        assertEquals(Status.INCONCLUSIVE, assessment.status());
        assertEquals(
                List.of("no-due-date", "pace-unknown"),
                codes(assessment)
                        .subList(codes(assessment).size() - 2, codes(assessment).size()));
    }
}
