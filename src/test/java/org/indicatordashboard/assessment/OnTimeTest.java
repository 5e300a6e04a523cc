package org.indicatordashboard.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.codes;
import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class OnTimeTest {

    @ParameterizedTest
    @CsvSource({"2023-Q1, true", "2023-12-31, true", "2024-01-01, false", "2024-Q1, false"})
    void theDueDayItselfIsInTime(String period, boolean onTime) {
        Assessment achieved = target("=100").observed(period, "=100").asOf("2024-06-30");
        assertEquals(onTime, achieved.onTime());
        assertEquals(!onTime, achieved.isLate());
        assertEquals(!onTime, codes(achieved).contains("achieved-late"));
    }

    @Test
    void isUnknownWithoutADueDate() {
        assertNull(target("=100")
                .undated()
                .observed("2023", "=100")
                .asOf("2024-06-30")
                .onTime());
    }

    @Test
    void saysNothingOfWhatIsNotAchieved() {
        assertNull(target("=100").observed("2023", "=99").asOf("2024-06-30").onTime());
    }
}
