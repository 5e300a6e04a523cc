package org.indicatordashboard.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What was said under 2026-1 is said under it for ever. */
class RuleSetTest {

    @ParameterizedTest
    @CsvSource({">=2000, =1999.95, 100 %", ">800, =800, 100 %", "=3, =2, 66.67 %", ">=-5, =2473, -49460 %"})
    void theFirstRoundsToTheNearestAsItDid(String promised, String observed, String text) {
        Assessment assessment = target(promised).observed("2023-06", observed).asOf("2023-07-01", RuleEdition.FIRST);
        assertEquals(text, assessment.completion().text());
        assertEquals("2026-1", assessment.ruleSet());
    }

    @Test
    void theFirstKnowsNoStaleness() {
        Given given = target("=100").between("2023-01-01", "2024-12-31").observed("2023-01", "=90");
        assertEquals(
                Status.ON_TRACK, given.asOf("2024-01-01", RuleEdition.FIRST).status());
        assertEquals(Status.STALE, given.asOf("2024-01-01").status());
    }

    @Test
    void theFirstPassesMilestonesOver() {
        Given given = target("=100").milestone("2023-06-30", "80").observed("2023-06-30", "=50");
        assertEquals(
                Status.ON_TRACK, given.asOf("2023-07-01", RuleEdition.FIRST).status());
        assertEquals(Status.FAR_BEHIND, given.asOf("2023-07-01").status());
    }

    @Test
    void aDistrictThatSetsItsOwnThresholdsNamesThem() {
        assertEquals(RuleEdition.SECOND, RuleSetName.of("2026-2-putuo").edition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-3", "2026-22", "", "2026-2-", "2026-2 putuo"})
    void anUnknownRuleSetIsRefusedInBothLanguages(String name) {
        String said = assertThrows(IllegalArgumentException.class, () -> RuleSetName.of(name))
                .getMessage();
        assertTrue(said.contains("规则集") && said.contains("Allowed: 2026-1, 2026-2"), said);
    }
}
