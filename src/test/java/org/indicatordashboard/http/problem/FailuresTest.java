package org.indicatordashboard.http.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006, connection to the server was lost",
        "57P01, terminating connection due to administrator command",
        "53300, too many connections",
        "90098, The database has been closed",
        ", Sorry - acquisition timeout!"
    })
    void aDatabaseThatIsAwayIsNoFailureOfTheService(String state, String message) {
        RuntimeException failed = new IllegalStateException(new SQLException(message, state));
        RetryLater refused = assertInstanceOf(RetryLater.class, Failures.recorded(failed, "/api/v1/targets"));
        assertEquals(503, refused.kind().status());
    }

    /** As the embedded database says it when a transaction is to be ended, and as PostgreSQL does. */
    @Test
    void aFullDiskIsSaid() {
        Exception ended = new IllegalStateException("Could not commit transaction.");
        ended.addSuppressed(new SQLException("General error", "HY000", new IOException("No space left on device")));
        for (Exception full : List.of(ended, new SQLException("could not extend file", "53100"))) {
            ProblemException refused = Failures.recorded(new IllegalStateException(full), "/api/v1/submissions");
            assertEquals(503, refused.kind().status());
            assertThat(refused.detail().en(), containsString("The disk of the server is full"));
        }
    }

    @Test
    void anotherComplaintOfTheDatabaseIs() {
        RuntimeException failed = new IllegalStateException(new SQLException("syntax error", "42601"));
        assertEquals(500, Failures.recorded(failed, "/api/v1/targets").kind().status());
    }
}
