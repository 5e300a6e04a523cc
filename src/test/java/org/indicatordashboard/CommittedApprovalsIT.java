package org.indicatordashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.PackagedService;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code kill -9} while reviewers approve: what was acknowledged is there, and nothing is there by half. */
class CommittedApprovalsIT {

    private static final int KILLS = 3;
    private static final int REVIEWERS = 6;
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 8;
    private static final int MOST = KILLS * (ACKNOWLEDGED_BEFORE_A_KILL + REVIEWERS);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 4);

    @TempDir
    Path home;

    private PackagedService service;
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final Set<Integer> acknowledged = new TreeSet<>();

    @BeforeEach
    void anAdministratorIsThere() throws IOException {
        DatasetFolder.copiedTo(home.resolve("config/dataset"));
        Files.writeString(
                home.resolve("config/application.yaml"),
                "dashboard:\n  first-admin:\n    name: %s\n    password: %s\n"
                        .formatted(Person.ADMINISTRATOR, Person.PASSWORD));
        start();
    }

    @AfterEach
    void stop() {
        service.kill();
        RestAssured.reset();
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingByHalf() throws Exception {
        Person reporter = Person.reporter("shangwu-li", Person.UNIT);
        List<Person> reviewers = Stream.iterate(1, n -> n + 1)
                .limit(REVIEWERS)
                .map(n -> Person.reviewer("shenhe-" + n))
                .toList();
        for (int month = 0; month < MOST; month++) {
            waiting.add(submit(reporter, FIRST_MONTH.plusMonths(month).toString()));
        }
        Set<Integer> all = new TreeSet<>(waiting);
        for (int kill = 1; kill <= KILLS; kill++) {
            approveUntilKilled(reviewers, kill * ACKNOWLEDGED_BEFORE_A_KILL);
            start();
            Set<Integer> approved = stateOf(reviewers.get(0), all);
            System.out.printf("%d acknowledged, %d approved%n", acknowledged.size(), approved.size());
            assertTrue(approved.containsAll(acknowledged), "an acknowledged approval is lost");
        }
    }

    /** No request begins once enough are acknowledged; those of the other reviewers are under way when it is killed. */
    private void approveUntilKilled(List<Person> reviewers, int enough)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(reviewers.size());
        List<Future<?>> running = new ArrayList<>();
        for (Person reviewer : reviewers) {
            running.add(threads.submit(() -> {
                while (isToGoOn(enough) && approve(reviewer, waiting.remove(), enough)) {}
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
    }

    private synchronized boolean isToGoOn(int enough) {
        return acknowledged.size() < enough;
    }

    /** Whether the service still answers. */
    private boolean approve(Person reviewer, int submission, int enough) {
        int status;
        try {
            status = reviewer.post("/submissions/%d/approve".formatted(submission))
                    .statusCode();
        } catch (Exception killed) {
            return false;
        }
        assertEquals(200, status);
        synchronized (this) {
            acknowledged.add(submission);
            if (acknowledged.size() == enough) {
                service.kill();
            }
        }
        return true;
    }

    /** The approved ones, after it was checked that each is whole: rows, observations, dataset version, audit. */
    private Set<Integer> stateOf(Person reviewer, Set<Integer> all) {
        Set<Integer> approved = new TreeSet<>();
        Set<String> observed = new TreeSet<>();
        for (int id : all) {
            Response answer = reviewer.get("/submissions/" + id);
            assertEquals(200, answer.statusCode(), "submission " + id);
            Map<String, Object> submission = answer.jsonPath().getMap("");
            List<Map<String, Object>> rows = rows(submission);
            boolean isApproved = "approved".equals(submission.get("state"));
            for (Map<String, Object> row : rows) {
                assertEquals(isApproved ? "approved" : "submitted", row.get("state"), "row of " + submission);
                assertEquals(isApproved, row.get("observation") != null, "row of " + submission);
            }
            if (isApproved) {
                approved.add(id);
                rows.forEach(row -> observed.add((String) row.get("observation")));
            }
        }
        assertEquals(observed, reported(), "the observations are those of the approved rows");
        assertEquals(Integer.toString(1 + approved.size()), service.version());
        assertEquals(approved.size(), audited(), "approvals in the audit trail");
        return approved;
    }

    private int submit(Person reporter, String month) {
        List<Map<String, Object>> worklist =
                reporter.get("/reporting/%s/%s".formatted(Person.UNIT, month)).path("items");
        List<Map<String, Object>> rows = worklist.stream()
                .filter(item -> !"flow".equals(item.get("measure")))
                .map(item -> Map.of("target", item.get("target"), "value", 1, "evidence", "台账", "remark", "核对无误"))
                .toList();
        assertTrue(rows.size() > 1, "a submission of several rows");
        return reporter.post("/submissions?submit=true", Map.of("unit", Person.UNIT, "month", month, "rows", rows))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Set<String> reported() {
        return new TreeSet<>(given().get("/api/v1/observations?limit=1000")
                .<List<String>>path("items.findAll { it.origin == 'report' }.id"));
    }

    private static int audited() {
        Person administrator = Person.signedIn(Person.ADMINISTRATOR);
        assertEquals(true, administrator.get("/audit/verification").path("intact"));
        return administrator
                .get("/audit?limit=1000")
                .<List<?>>path("items.findAll { it.action == 'approve-submission' && it.outcome == 'done' }")
                .size();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> submission) {
        return (List<Map<String, Object>>) submission.get("rows");
    }

    private void start() {
        service = PackagedService.startIn(home);
        service.awaitAnswer();
        RestAssured.baseURI = service.address();
    }
}
