package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.Refused;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.indicatordashboard.keeping.backup.Databases.ask;
import static org.indicatordashboard.keeping.backup.Databases.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What can be wrong with a backup or with its place: each is one line in both languages, and nothing is changed. */
class RestoreTest {

    @TempDir
    static Path shared;

    private static Path whole;

    @TempDir
    Path home;

    private Databases databases;
    private DatabaseAddress target;

    @BeforeAll
    static void takeOne() throws SQLException {
        Databases databases = new Databases(shared);
        whole = databases.backup(databases.filled("origin", null), "whole");
    }

    @BeforeEach
    void prepare() {
        databases = new Databases(home);
        target = databases.file("target");
    }

    @Test
    void halfAFileIsNone() throws SQLException, IOException {
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {1, 3, 100, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
            Path half = Files.write(home.resolve("half"), Arrays.copyOf(bytes, length));
            assertRefused(length < 4 ? "is no backup" : "is not whole or was changed", half);
        }
    }

    @Test
    void aChangedByteIsFoundOrMakesNoDifference() throws SQLException, IOException {
        Manifest expected = manifest(whole);
        byte[] bytes = Files.readAllBytes(whole);
        int refused = 0;
        for (int at = 0; at < bytes.length; at += 23) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x10;
            Path spoilt = Files.write(home.resolve("spoilt"), changed);
            try (BackupFile file = BackupFile.open(spoilt)) {
                assertEquals(expected, file.manifest());
            } catch (Refused found) {
                refused++;
            }
        }
        assertTrue(refused > bytes.length / 23 / 2, refused + " of " + bytes.length / 23);
    }

    @Test
    void aFileOfAnotherKindIsNone() throws IOException {
        assertRefused("is no backup", Files.writeString(home.resolve("text"), "PKs and other words"));
        assertRefused("is no backup", Files.writeString(home.resolve("text"), "nothing of the kind"));
        Path zip = home.resolve("zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("targets.csv"));
        }
        assertRefused("is no backup", zip);
        assertRefused("no backup file", home.resolve("nowhere"));
    }

    @Test
    void aNewerSchemaIsLeftToANewerVersion() throws SQLException, IOException {
        assertRefused("has schema 9999", manifestChanged(whole, "\"schema\" : \"[^\"]+\"", "\"schema\" : \"9999\""));
        assertRefused("in the format", manifestChanged(whole, "backup/1", "backup/2"));
    }

    @Test
    void anOlderOneIsMigrated() throws SQLException {
        Path old = databases.backup(databases.filled("old", "44"), "of-old");
        new Restore(target).from(old);
        assertEquals("44", manifest(old).schema());
        assertEquals(
                Migrations.newest(),
                manifest(databases.backup(target, "of-new")).schema());
        assertEquals("7", ask(target, "select version from publication_head"));
        assertEquals("0", ask(target, "select count(*) from region_outline"));
    }

    @Test
    void sequencesGoOnAfterTheLargest() throws SQLException {
        DatabaseAddress origin = new Databases(shared).file("origin");
        new Restore(target).from(whole);
        for (String sequence : new String[] {"row_seq", "account_seq"}) {
            String next = "values next value for " + sequence;
            assertEquals(ask(origin, next), ask(target, next), sequence);
        }
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws SQLException, IOException {
        databases.filled("target", null);
        byte[] before = Files.readAllBytes(home.resolve("target.mv.db"));
        assertThat(refusal(whole), containsString("exists; nothing was restored"));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(home.resolve("target.mv.db"))));

        assertThrows(Refused.class, () -> new Databases(shared).backup(target, "whole"));
        assertEquals(7, Integer.parseInt(ask(target, "select version from publication_head")));
    }

    @Test
    void whatARestoreLeftThatWasKilledIsNotInTheWay() throws SQLException, IOException {
        Files.writeString(home.resolve("target.restoring.mv.db"), "half a database");
        new Restore(target).from(whole);
        assertEquals("7", ask(target, "select version from publication_head"));
        assertFalse(Files.exists(home.resolve("target.restoring.mv.db")));
    }

    @Test
    void onlyTheOwnerReadsABackupAndWhatIsRestored() throws SQLException, IOException {
        new Restore(target).from(whole);
        for (Path file : new Path[] {whole, home.resolve("target.mv.db")}) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        try (Stream<Path> files = Files.list(home)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void withoutADatabaseThereIsNothingToBackUp() throws IOException {
        Refused refused = assertThrows(Refused.class, () -> databases.backup(databases.file("nothing"), "of-nothing"));
        assertOneLine(refused);
        assertThat(refused.why().en(), containsString("there is no database"));
        assertEquals(Collections.emptyList(), Files.list(home).toList());
    }

    @Test
    void aProcessThatHoldsTheDatabaseAndDoesNotAnswerIsNamed() throws SQLException {
        DatabaseAddress held = databases.filled("held", null);
        try (var other = held.open()) {
            assertThat(
                    assertThrows(Refused.class, () -> databases.backup(held, "of-held"))
                            .why()
                            .en(),
                    containsString("in use by a process that does not answer"));
        }
        assertFalse(Files.exists(home.resolve("of-held")));
    }

    private Path manifestChanged(Path backup, String words, String others) throws IOException {
        Path changed = home.resolve("changed");
        try (ZipFile zip = new ZipFile(backup.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    out.write(
                            entry.getName().equals(Manifest.FILE)
                                    ? new String(content, StandardCharsets.UTF_8)
                                            .replaceFirst(words, others)
                                            .getBytes(StandardCharsets.UTF_8)
                                    : content);
                }
            }
        }
        return changed;
    }

    private void assertRefused(String words, Path backup) {
        assertThat(refusal(backup), containsString(words));
        assertFalse(Files.exists(home.resolve("target.mv.db")));
        assertFalse(Files.exists(home.resolve("target.restoring.mv.db")));
    }

    private String refusal(Path backup) {
        Refused refused = assertThrows(Refused.class, () -> new Restore(target).from(backup));
        assertOneLine(refused);
        return refused.why().en();
    }

    private static void assertOneLine(Refused refused) {
        assertEquals(1, refused.why().zh().lines().count());
        assertEquals(1, refused.why().en().lines().count());
    }
}
