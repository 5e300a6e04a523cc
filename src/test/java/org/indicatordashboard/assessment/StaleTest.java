package org.indicatordashboard.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.codes;
import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An early value must not stay green by silence. */
class StaleTest {

    private static final Given TWO_YEARS =
            target("=100").between("2023-01-01", "2024-12-31").observed("2023-01-31", "=90");

    @ParameterizedTest
    @CsvSource({"2023-08-02, ON_TRACK", "2023-08-03, STALE", "2024-12-31, STALE", "2025-01-01, UNREPORTED"})
    void from184DaysOnUntilItIsPastDue(String asOf, Status status) {
        assertEquals(status, TWO_YEARS.asOf(asOf).status());
    }

    @Test
    void saysHowOldTheValueIs() {
        Assessment stale = TWO_YEARS.asOf("2023-08-03");
        assertTrue(codes(stale).contains("stale"));
        assertTrue(stale.reasons().stream().anyMatch(r -> r.text().contains("184 天，超过 183 天")));
    }

    @Test
    void whatIsAchievedStaysAchieved() {
        Given given = target("=100").between("2023-01-01", "2024-12-31").observed("2023-01-31", "=100");
        assertEquals(Status.ACHIEVED, given.asOf("2024-12-31").status());
    }

    @Test
    void anUndatedTargetGoesStaleAsWell() {
        assertEquals(
                Status.STALE,
                target("=3")
                        .undated()
                        .observed("2023-01", "=2")
                        .asOf("2024-01-01")
                        .status());
    }

    @Test
    void aNewerValueOfAnotherUnitDoesNotRefreshIt() {
        assertEquals(
                Status.STALE,
                TWO_YEARS.observed("2023-07", "=46", "类").asOf("2023-08-03").status());
    }
}
