package org.indicatordashboard.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class AchievedOnTest {

    @Test
    void isTheEndOfTheFirstPeriodThatSatisfies() {
        Given given = target("=20")
                .observed("2023-Q1", "=10")
                .observed("2023-Q2", "=20")
                .observed("2023-Q3", "=25");
        assertEquals(LocalDate.of(2023, 6, 30), given.asOf("2023-12-31").achievedOn());
    }

    @Test
    void startsOverWhereItFellBackInBetween() {
        Given given = target("=20")
                .observed("2023-Q1", "=21")
                .observed("2023-Q2", "=19")
                .observed("2023-Q3", "=20")
                .observed("2023-Q4", "=22");
        assertEquals(LocalDate.of(2023, 9, 30), given.asOf("2024-01-01").achievedOn());
    }

    @Test
    void startsOverWhereItWasUncertainInBetween() {
        Given given = target("=20")
                .observed("2023-Q1", "=21")
                .observed("2023-Q2", "~20")
                .observed("2023-Q3", "=20");
        assertEquals(LocalDate.of(2023, 9, 30), given.asOf("2023-12-31").achievedOn());
    }

    @Test
    void isUnknownWhereTheLatestFellBack() {
        Given given = target("=20").observed("2023-Q1", "=21").observed("2023-Q2", "=19");
        assertNull(given.asOf("2023-12-31").achievedOn());
    }

    @Test
    void doesNotDependOnTheOrderOfTheReadings() {
        Given given = target("=20")
                .observed("2023-Q3", "=25")
                .observed("2023-Q1", "=10")
                .observed("2023-Q2", "=20");
        assertEquals(LocalDate.of(2023, 6, 30), given.asOf("2023-12-31").achievedOn());
    }
}
