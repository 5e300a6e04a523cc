package org.indicatordashboard.http.problem;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006, connection to the server was lost",
        "57P01, terminating connection due to administrator command",
        "53300, too many connections",
        ", Sorry - acquisition timeout!"
    })
    void aDatabaseThatIsAwayIsNoFailureOfTheService(String state, String message) {
        RuntimeException failed = new IllegalStateException(new SQLException(message, state));
        RetryLater refused = assertInstanceOf(RetryLater.class, Failures.recorded(failed, "/api/v1/targets"));
        assertEquals(503, refused.kind().status());
    }

    @Test
    void anotherComplaintOfTheDatabaseIs() {
        RuntimeException failed = new IllegalStateException(new SQLException("syntax error", "42601"));
        assertEquals(500, Failures.recorded(failed, "/api/v1/targets").kind().status());
    }
}
