package org.indicatordashboard;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.PackagedService;
import org.indicatordashboard.testsupport.PublicAnswers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged service on machines of other languages, zones and character sets, and among impolite neighbours. */
class MachineIT {

    @TempDir
    Path home;

    PackagedService service;

    @BeforeEach
    void copy() {
        DatasetFolder.copiedTo(home.resolve("config/dataset"));
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.kill();
        }
    }

    @Test
    void whatWasWrittenOnOneMachineIsAnsweredTheSameOnEveryOther() throws IOException {
        start(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1");
        Map<String, String> first = PublicAnswers.of(service);
        assertTrue(first.size() > 20, first.keySet()::toString);
        service.kill();
        start("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Duser.timezone=America/St_Johns");
        assertEquals(first, PublicAnswers.of(service));
        service.kill();
        start("-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
        assertEquals(first, PublicAnswers.of(service));
        assertEquals("", complaintsOfTheDatabase());
        assertEquals(
                Set.of(
                        "rwx------ data",
                        "rw------- indicator-dashboard.mv.db",
                        "rw------- indicator-dashboard.trace.db"),
                rightsOfTheData());
    }

    @Test
    void halfARequestHoldsNoConnection() throws IOException {
        start();
        URI address = URI.create(service.address());
        List<Socket> halves = new ArrayList<>();
        for (int half = 0; half < 6; half++) {
            Socket socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write("GET /api/v1/regions HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            halves.add(socket);
        }
        for (Socket half : halves) {
            assertEquals(-1, half.getInputStream().read());
            half.close();
        }
    }

    @Test
    void aSecondServiceOnTheSameDataSaysSoAndLeavesTheFirstAlone() {
        start();
        PackagedService second = PackagedService.startIn(home);
        assertEquals(2, second.awaitExit());
        assertTrue(second.errors().contains("in use by another process"), second::errors);
        assertEquals(1, second.errors().lines().count(), second::errors);
        assertEquals("", second.log());
        service.version();
    }

    private void start(String... options) {
        service = PackagedService.startIn(home, options);
        service.awaitAnswer();
    }

    private String complaintsOfTheDatabase() throws IOException {
        return Files.readString(home.resolve("data/indicator-dashboard.trace.db"));
    }

    /** Whatever rights the machine gives to new files. */
    private Set<String> rightsOfTheData() throws IOException {
        Set<String> rights = new TreeSet<>();
        try (Stream<Path> written = Files.walk(home.resolve("data"))) {
            for (Path path : written.toList()) {
                rights.add(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + " " + path.getFileName());
            }
        }
        return rights;
    }
}
