package org.indicatordashboard.access.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
class AuditTrailTest {

    @Inject
    AuditTrail trail;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() throws SQLException {
        empty();
        for (int i = 0; i < 5; i++) {
            trail.appendAlone(deed("begin " + i));
        }
        assertEquals(null, trail.verify().reason());
    }

    @AfterEach
    void empty() throws SQLException {
        sql("delete from audit_entry");
        sql("update audit_head set position = 0, hash = '" + AuditHead.BEFORE_ALL + "'");
    }

    @Test
    void namesAnEntryThatWasChanged() throws SQLException {
        sql("update audit_entry set who = 'somebody else' where position = 3");
        assertBrokenAt(3);
    }

    @Test
    void namesAnEntryWhoseHashWasMadeToFit() throws SQLException {
        sql("update audit_entry set hash = hash_before where position = 3");
        assertBrokenAt(3);
    }

    @Test
    void namesAnEntryThatIsMissing() throws SQLException {
        sql("delete from audit_entry where position = 2");
        assertBrokenAt(2);
    }

    @Test
    void seesThatTheEndWasCutOff() throws SQLException {
        sql("delete from audit_entry where position = 5");
        assertBrokenAt(5);
    }

    @Test
    void seesThatEverythingWasTaken() throws SQLException {
        sql("delete from audit_entry");
        assertBrokenAt(1);
    }

    @Test
    void losesTheEntryOfADeedThatWasRolledBack() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.append(deed("undone"));
                    throw new IllegalStateException("undone");
                }));
        assertEquals(5, trail.verify().entries());
    }

    @Test
    void keepsOneChainWhenManyAppendAtOnce() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(16);
        List<Callable<Void>> deeds = IntStream.range(0, 200)
                .<Callable<Void>>mapToObj(i -> () -> {
                    trail.appendAlone(deed("at once " + i));
                    return null;
                })
                .toList();
        for (Future<Void> appended : many.invokeAll(deeds)) {
            appended.get();
        }
        many.shutdown();
        ChainVerification found = trail.verify();
        assertTrue(found.intact(), found.toString());
        assertEquals(205, found.entries());
    }

    @Test
    void keepsTextsThatAreTooLongOrHoldControlCharacters() {
        trail.appendAlone(
                new Deed(null, "x".repeat(300), "a\u0000b\nc", "区".repeat(2000), Outcome.DONE, "😀".repeat(800)));
        assertNull(trail.verify().brokenAt());
    }

    private void assertBrokenAt(long position) {
        ChainVerification found = trail.verify();
        assertEquals(position, found.brokenAt(), found.toString());
        assertEquals(position - 1, found.entries());
    }

    private static Deed deed(String subject) {
        return new Deed("(test)", "127.0.0.1", "tested", subject, Outcome.DONE, "");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }
}
