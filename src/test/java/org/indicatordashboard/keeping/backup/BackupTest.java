package org.indicatordashboard.keeping.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.access.audit.AuditTrail;
import org.indicatordashboard.access.audit.Deed;
import org.indicatordashboard.access.audit.Outcome;
import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.Refused;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.indicatordashboard.keeping.backup.Databases.ask;
import static org.indicatordashboard.keeping.backup.Databases.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Of a service that is serving: on H2 it holds the file, so that it must be asked. */
@DatabaseTest
class BackupTest {

    @TempDir
    Path home;

    @Inject
    AuditTrail trail;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @Test
    void everythingGoesIntoAFileAndBackIntoEitherDatabase() throws SQLException {
        Databases databases = new Databases(home);
        Path first = databases.backup(served(), "first");
        assertTrue(manifest(first).rows() > 500, first::toString);

        DatabaseAddress inFile = databases.file("in-file");
        new Restore(inFile).from(first);
        Path second = databases.backup(inFile, "second");
        assertSame(first, second);

        DatabaseAddress likeServed = empty("of_" + System.identityHashCode(second));
        new Restore(likeServed).from(second);
        assertSame(first, databases.backup(likeServed, "third"));
    }

    @Test
    void everyKindOfValueComesBack() throws SQLException {
        Databases databases = new Databases(home);
        Path first = databases.backup(databases.filled("filled", null), "first");
        DatabaseAddress likeServed = empty("of_" + System.identityHashCode(first));
        new Restore(likeServed).from(first);
        assertSame(first, databases.backup(likeServed, "second"));
        assertEquals("王 \"x\" \\ 区", ask(likeServed, "select display_name from account"));
        assertEquals("7", ask(likeServed, "select version from publication_head"));
    }

    @Test
    void whatIsWrittenMeanwhileIsNotInIt() throws SQLException, IOException {
        trail.appendAlone(deed("before"));
        String before = ask(served(), "select position from audit_head");
        Path file = home.resolve("meanwhile");
        try (Connection connection = database.getConnection();
                OutputStream out = new Meanwhile(Files.newOutputStream(file))) {
            new BackupWriter(clock, "test").write(connection, out);
        }
        assertTrue(Long.parseLong(ask(served(), "select position from audit_head")) > Long.parseLong(before));

        DatabaseAddress restored = new Databases(home).file("restored");
        new Restore(restored).from(file);
        assertEquals(before, ask(restored, "select position from audit_head"));
        assertEquals(before, ask(restored, "select max(position) from audit_entry"));
    }

    @Test
    void whatIsServedIsNeverOverwritten() throws SQLException {
        Databases databases = new Databases(home);
        Path before = databases.backup(served(), "before");
        assertThrows(Refused.class, () -> new Restore(served()).from(before));
        assertSame(before, databases.backup(served(), "after"));
    }

    private static void assertSame(Path one, Path other) {
        assertEquals(manifest(one).tables(), manifest(other).tables());
        assertEquals(manifest(one).sequences(), manifest(other).sequences());
    }

    private static DatabaseAddress served() {
        return new DatabaseAddress(set("jdbc.url"), set("username"), set("password"));
    }

    private static String set(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.datasource." + name, String.class)
                .orElse(null);
    }

    /** A new database of the kind that is served. */
    private DatabaseAddress empty(String name) throws SQLException {
        DatabaseAddress served = served();
        if (served.file().isFile()) {
            return new Databases(home).file(name);
        }
        Databases.execute(served, "create database " + name);
        return new DatabaseAddress(
                served.url().replaceFirst("/postgres\\b", "/" + name), served.user(), served.password());
    }

    private static Deed deed(String subject) {
        return new Deed("(test)", "127.0.0.1", "tested", subject, Outcome.DONE, "");
    }

    /** Somebody acts each time that a part of the backup is written. */
    private final class Meanwhile extends FilterOutputStream {

        Meanwhile(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            trail.appendAlone(deed("meanwhile"));
            out.write(bytes, from, length);
        }
    }
}
