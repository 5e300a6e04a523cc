package org.indicatordashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
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
                        "rw------- indicator-dashboard.operator",
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

    @Test
    void whatIsTooMuchIsRefusedAndWhatIsUnderWayIsFinishedBeforeTheEnd() throws IOException {
        start(
                "-Dquarkus.thread-pool.max-threads=2",
                "-Dquarkus.thread-pool.queue-size=2",
                "-Dquarkus.log.console.json.enabled=true",
                "-Dquarkus.http.access-log.enabled=true");
        assertTooMuchIsRefused();
        URI address = URI.create(service.address());
        byte[] body = "截至2023年一季度末，累计建成5G室外基站2473个。".getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/extractions HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: under-way-7\r\n"
                            + "Content-Type: text/plain\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 5);
            out.flush();
            // Answered after it, so that the other has been seen: its connection at the first, its head at the second.
            service.version();
            service.version();
            service.askToEnd();
            service.awaitEnding();
            out.write(body, 5, body.length - 5);
            out.flush();
            assertEquals(
                    "HTTP/1.1 200 OK",
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        }
        service.awaitExit();
        List<String> lines = service.log()
                .lines()
                .filter(line -> line.contains("access-log") && line.contains("under-way-7"))
                .toList();
        assertEquals(1, lines.size(), service::log);
        assertEquals(
                "under-way-7",
                new ObjectMapper().readTree(lines.get(0)).at("/mdc/requestId").asText());
    }

    private void assertTooMuchIsRefused() {
        HttpClient asking = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> atOnce = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2024, 2, 20))
                .map(day -> URI.create(service.address() + "/api/v1/targets?asOf=" + day))
                .map(address -> asking.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()))
                .toList();
        Map<Integer, List<HttpResponse<String>>> answers =
                atOnce.stream().map(CompletableFuture::join).collect(Collectors.groupingBy(HttpResponse::statusCode));
        assertEquals(Set.of(200, 503), answers.keySet());
        for (HttpResponse<String> refused : answers.get(503)) {
            assertEquals("2", refused.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(refused.body().contains("urn:indicator-dashboard:problem:unavailable"), refused::body);
        }
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
