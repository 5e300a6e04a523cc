package org.indicatordashboard.assessment;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** New ones of each period add up, inside the target's window: plan start to due date, here 2023. */
class FlowTest {

    private static final Given NEW_PROJECTS = target("=20").flow();

    @Test
    void periodsAddUp() {
        Assessment sum =
                NEW_PROJECTS.observed("2023-Q2", "=8").observed("2023-Q1", "=5").asOf("2023-07-01");
        assertEquals("65 %", sum.completion().text());
        assertEquals(List.of("of-2023-Q1", "of-2023-Q2"), ids(sum));
        assertEquals("13个", sum.sum().figure().asPrinted());
        assertEquals("2023-01-01 2023-12-31", sum.sum().from() + " " + sum.sum().until());
    }

    @Test
    void theSumIsSaidNotItsLastPart() {
        Assessment sum =
                NEW_PROJECTS.observed("2023-Q1", "=5").observed("2023-Q2", "=8").asOf("2023-07-01");
        String text = sum.reasons().stream().map(Reason::text).collect(Collectors.joining());
        assertTrue(text.contains("=5个 (2023-Q1) + =8个 (2023-Q2) = 13个"), text);
        assertTrue(text.contains("2023-01-01 至 2023-12-31"), text);
        assertTrue(text.contains("13个 未达到目标"), text);
    }

    @Test
    void aStockDoesNotAddUp() {
        Assessment latest = target("=20")
                .observed("2023-Q1", "=5")
                .observed("2023-Q2", "=8")
                .asOf("2023-07-01");
        assertEquals("40 %", latest.completion().text());
        assertNull(latest.sum());
    }

    @Test
    void aYearIsNotCountedAgainByItsQuarters() {
        Assessment sum = NEW_PROJECTS
                .observed("2023-Q1", "=5")
                .observed("2023-Q4", "=9")
                .observed("2023", "=18")
                .asOf("2024-01-01");
        assertEquals(List.of("of-2023"), ids(sum));
        assertEquals(Status.MISSED, sum.status());
    }

    @Test
    void aHalfYearReplacesItsQuartersAndTheNextQuarterIsAdded() {
        Assessment sum = NEW_PROJECTS
                .observed("2023-Q1", "=5")
                .observed("2023-S1", "=9")
                .observed("2023-Q2", "=4")
                .observed("2023-Q3", "=3")
                .asOf("2023-10-01");
        assertEquals(List.of("of-2023-S1", "of-2023-Q3"), ids(sum));
        assertEquals("60 %", sum.completion().text());
    }

    @ParameterizedTest
    @CsvSource({"2022-Q4", "2022", "2022-12-31", "2024-Q1", "2024-01-01"})
    void periodsOutsideTheWindowDoNotCount(String period) {
        Assessment sum =
                NEW_PROJECTS.observed(period, "=100").observed("2023-Q1", "=5").asOf("2024-06-30");
        assertEquals(List.of("of-2023-Q1"), ids(sum));
        assertTrue(sum.reasons().stream().anyMatch(r -> r.code().equals("outside-window")));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01", "2023-Q1", "2023-12-31", "2023-Q4", "2023"})
    void periodsThatTouchTheWindowsEndsFromInsideCount(String period) {
        assertEquals(
                List.of("of-" + period), ids(NEW_PROJECTS.observed(period, "=5").asOf("2024-01-01")));
    }

    @Test
    void aPeriodThatBeganBeforeThePlanDoesNotCount() {
        Given sinceMarch = NEW_PROJECTS.between("2023-03-11", "2023-12-31");
        assertEquals(List.of(), ids(sinceMarch.observed("2023", "=30").asOf("2023-12-31")));
        assertEquals(
                List.of("of-2023-Q2"),
                ids(sinceMarch
                        .observed("2023-Q1", "=9")
                        .observed("2023-Q2", "=3")
                        .asOf("2023-07-01")));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NO_DATA", "2024-01-01, UNREPORTED"})
    void valuesOnlyOutsideTheWindowAreSilence(String asOf, Status status) {
        assertEquals(status, NEW_PROJECTS.observed("2022", "=27").asOf(asOf).status());
    }

    @Test
    void withoutADueDateTheWindowIsOpen() {
        Assessment sum = NEW_PROJECTS
                .undated()
                .observed("2023", "=9")
                .observed("2024", "=11")
                .asOf("2025-01-01");
        assertEquals(Status.ACHIEVED, sum.status());
        assertEquals("2024-12-31", sum.achievedOn().toString());
    }

    @Test
    void intervalsAddUpEndByEnd() {
        Assessment sum = NEW_PROJECTS
                .observed("2023-Q1", "=5")
                .observed("2023-Q2", "3..5")
                .asOf("2023-07-01");
        assertEquals("40–50 %", sum.completion().text());
        assertEquals("8–10个", sum.sum().figure().asPrinted());
    }

    @Test
    void aSumThatMayReachTheTargetIsInconclusive() {
        Given given = NEW_PROJECTS.observed("2023-S1", "=9").observed("2023-S2", ">10");
        assertEquals(Status.INCONCLUSIVE, given.asOf("2024-01-01").status());
    }

    @Test
    void aSumPastTheTargetIsAchievedAtThePeriodThatBroughtItThere() {
        Assessment sum = NEW_PROJECTS
                .observed("2023-Q1", "=12")
                .observed("2023-Q2", ">7")
                .observed("2023-Q3", "=1")
                .asOf("2023-12-31");
        assertEquals(Status.ACHIEVED, sum.status());
        assertEquals("2023-09-30", sum.achievedOn().toString());
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.restsOn().stream().map(JudgedObservation::id).toList();
    }
}
