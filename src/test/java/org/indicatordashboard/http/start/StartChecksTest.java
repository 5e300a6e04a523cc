package org.indicatordashboard.http.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.language.Words;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

class StartChecksTest {

    @TempDir
    Path home;

    private Path dataset;
    private String database;

    @BeforeEach
    void prepare() throws IOException {
        dataset = Files.createDirectories(home.resolve("config/dataset"));
        database = "jdbc:h2:file:" + home.resolve("data") + ";WRITE_DELAY=0";
    }

    @Test
    void nothingStandsInTheWayOfAFirstStart() {
        assertEquals(List.of(), StartChecks.ofServing(settings(0, "Asia/Shanghai")));
    }

    @Test
    void norOfTheNextOne() throws SQLException {
        DriverManager.getConnection(database).close();
        assertEquals(List.of(), StartChecks.ofServing(settings(0, "Asia/Shanghai")));
    }

    @Test
    void aDatabaseInUseIsNamed() throws SQLException {
        try (Connection other = DriverManager.getConnection(database)) {
            assertOnly("data.mv.db is in use", settings(0, "UTC"));
            assertThat(
                    StartChecks.ofCommand(settings(0, "UTC")).get(0).en(), containsString("Stop that service first"));
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws IOException {
        Path file = Files.writeString(home.resolve("data.mv.db"), "x".repeat(10_000));
        assertOnly("no database file, or is broken", settings(0, "UTC"));
        assertEquals("x".repeat(10_000), Files.readString(file));
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertOnly("Port " + other.getLocalPort() + " is taken", settings(other.getLocalPort(), "UTC"));
        }
    }

    @Test
    void aStartInAnotherFolderIsNamed() throws IOException {
        Files.delete(dataset);
        assertOnly("Start in the folder of the project", settings(0, "UTC"));
        assertEquals(List.of(), StartChecks.ofCommand(settings(0, "UTC")));
    }

    @Test
    void aZoneThatDoesNotExistIsNamed() {
        assertOnly("no time zone “Mars”", settings(0, "Mars"));
    }

    @Test
    void anotherDatabaseHasNoFile() {
        assertEquals(
                List.of(),
                StartChecks.ofCommand(new StartSettings("0.0.0.0", 0, "jdbc:postgresql://db/x", dataset, "UTC")));
    }

    private StartSettings settings(int port, String zone) {
        return new StartSettings("0.0.0.0", port, database, dataset, zone);
    }

    private static void assertOnly(String words, StartSettings settings) {
        List<Words> found = StartChecks.ofServing(settings);
        assertEquals(1, found.size(), found::toString);
        assertThat(found.get(0).en(), containsString(words));
        assertEquals(1, found.get(0).zh().lines().count());
    }
}
