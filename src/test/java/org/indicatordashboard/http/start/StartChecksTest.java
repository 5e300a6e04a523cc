package org.indicatordashboard.http.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.DatabaseTrouble;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.testsupport.FreePort;

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
    void aDatabaseServerThatIsAwayIsNamed() {
        String away = "jdbc:postgresql://localhost:" + FreePort.take() + "/x";
        List<Words> found = StartChecks.ofCommand(
                new StartSettings("0.0.0.0", 0, new DatabaseAddress(away, null, null), dataset, "UTC", "1"));
        assertEquals(1, found.size(), found::toString);
        assertThat(found.get(0).en(), containsString("cannot be reached"));
    }

    @Test
    void whatADatabaseServerRefusesIsNamed() {
        assertThat(words("28P01"), containsString("user name or password"));
        assertThat(words("3D000"), containsString("no such database"));
        assertThat(words("53300"), containsString("The database failed (53300): because"));
    }

    @Test
    void aNewerDatabaseIsNamedByTheDoctor() throws SQLException {
        assertEquals(Optional.empty(), SchemaCheck.ahead(settings(0, "UTC").database()));
        try (Connection connection = DriverManager.getConnection(database);
                Statement making = connection.createStatement()) {
            making.execute("create table \"flyway_schema_history\" (\"version\" varchar(50), \"success\" boolean)");
            making.execute("insert into \"flyway_schema_history\" values ('1', true), ('9999', true)");
        }
        assertThat(
                SchemaCheck.ahead(settings(0, "UTC").database()).orElseThrow().en(),
                containsString("The database has schema 9999"));
    }

    @Test
    void dataThatOthersMayReadAreRemarkedOn() throws SQLException, IOException {
        DriverManager.getConnection(database).close();
        Files.setPosixFilePermissions(home.resolve("data.mv.db"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        assertThat(remarks().get(0).en(), containsString("data.mv.db is open to other users"));
        settings(0, "UTC").database().file().keepPrivate();
        assertEquals(List.of(), remarks());
    }

    @Test
    void aDiskThatIsNearlyFullIsRemarkedOn() {
        assertThat(
                Remarks.space(settings(0, "UTC").database().file(), Long.MAX_VALUE)
                        .orElseThrow()
                        .en(),
                containsString("MB left"));
    }

    @Test
    void aMissingTesseractIsRemarkedOnWithWhatToInstall() {
        assertThat(
                Remarks.scans(home.toString()).orElseThrow().en(),
                containsString("apt-get install tesseract-ocr tesseract-ocr-chi-sim"));
    }

    private List<Words> remarks() {
        return Remarks.rights(settings(0, "UTC").database().file()).stream().toList();
    }

    private static String words(String state) {
        return DatabaseTrouble.words(new SQLException("because\nof this", state))
                .en();
    }

    private StartSettings settings(int port, String zone) {
        return new StartSettings("0.0.0.0", port, new DatabaseAddress(database, null, null), dataset, zone, "1");
    }

    private static void assertOnly(String words, StartSettings settings) {
        List<Words> found = StartChecks.ofServing(settings);
        assertEquals(1, found.size(), found::toString);
        assertThat(found.get(0).en(), containsString(words));
        assertEquals(1, found.get(0).zh().lines().count());
    }
}
