package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who may do what, what needs a remark, and that everything happens once however many act at once. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class SubmissionRulesTest {

    private static final String UNIT = "区建管委";
    private static final String STATIONS = "putuo-2023-5g-outdoor-base-stations";

    @Test
    void anotherUnitsDraftsAreNotThere() throws Exception {
        Person own = Person.reporter("jianguan-wu", UNIT);
        Person other = Person.reporter("minzheng-he", "区民政局");
        int id = own.post("/submissions", report("2023-04", Map.of("target", STATIONS, "value", 2500)))
                .path("id");
        other.get("/submissions/" + id).then().statusCode(404);
        other.put("/submissions/" + id, Map.of("rows", List.of())).then().statusCode(404);
        other.post("/submissions/%d/submit".formatted(id)).then().statusCode(404);
        other.post("/submissions/%d/withdraw".formatted(id)).then().statusCode(404);
        other.get("/submissions").then().body("items.id", not(hasItem(id)));
        other.get("/reporting/%s/2023-04".formatted(UNIT)).then().statusCode(403);
        other.get("/reporting/%s/2023-04.xlsx".formatted(UNIT)).then().statusCode(403);
        other.post("/submissions", report("2023-04", Map.of("target", STATIONS, "value", 1)))
                .then()
                .statusCode(403);
        own.post("/submissions/%d/approve".formatted(id)).then().statusCode(403);
    }

    @Test
    void nobodyWritesWithoutSigningIn() {
        given().get("/api/v1/submissions").then().statusCode(401);
        given().get("/api/v1/reporting/区建管委/2023-04").then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/submissions")
                .then()
                .statusCode(401);
    }

    @Test
    void nobodyApprovesASubmissionOfTheirOwn() {
        Person both = Person.account("both-sun", List.of("reporter", "reviewer"), List.of(UNIT));
        int id = both.submits(UNIT, "2023-05", Map.of("target", STATIONS, "value", 2600));
        both.post("/submissions/%d/approve".formatted(id)).then().statusCode(403);
        both.post("/submissions/%d/return".formatted(id), Map.of("reason", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void implausibleValuesNeedARemark() {
        Person reporter = Person.reporter("jianguan-wu", UNIT);
        assertEquals(List.of("falling-stock"), findings(reporter, Map.of("target", STATIONS, "value", 2000)));
        assertEquals(List.of("jump"), findings(reporter, Map.of("target", STATIONS, "value", 25000)));
        assertEquals(List.of("negative", "falling-stock"), findings(reporter, Map.of("target", STATIONS, "value", -1)));
        assertEquals(
                List.of("unit-mismatch"), findings(reporter, Map.of("target", STATIONS, "value", 2500, "unit", "家")));
        assertEquals(List.of(), findings(reporter, Map.of("target", STATIONS, "value", 2500)));
        reporter.post("/submissions?submit=true", report("2023-06", Map.of("target", STATIONS, "value", 2000)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rows[0].value"));
        reporter.post(
                        "/submissions?submit=true",
                        report("2023-06", Map.of("target", STATIONS, "value", 2000, "remark", "拆除旧站")))
                .then()
                .statusCode(201);
    }

    @Test
    void whatCannotBeRecordedIsNamedAllAtOnce() {
        Person reporter = Person.reporter("jianguan-wu", UNIT);
        reporter.post(
                        "/submissions",
                        report("2023-06", Map.of("target", "nothing", "comparator", "range", "period", "2023-07")))
                .then()
                .statusCode(400)
                .body("errors", hasSize(4));
        reporter.post("/submissions", report("2023-06", Map.of("target", STATIONS, "value", 1, "period", "2023-Q1")))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rows[0].period"));
        reporter.post("/submissions", report("2023-06")).then().statusCode(400);
        reporter.get("/reporting/%s/2023-13".formatted(UNIT)).then().statusCode(400);
        reporter.get("/reporting/%s/2199-01".formatted(UNIT)).then().statusCode(400);
    }

    @Test
    void theSameKeyIsOneSubmission() throws Exception {
        Person reporter = Person.reporter("jianguan-wu", UNIT);
        Map<String, Object> report = report("2023-07", Map.of("target", STATIONS, "value", 2510));
        List<Integer> ids = allAtOnce(
                8,
                i -> () -> reporter.request()
                        .header("Idempotency-Key", "round-2023-07")
                        .contentType("application/json")
                        .body(report)
                        .post("/api/v1/submissions")
                        .<Integer>path("id"));
        assertEquals(1, ids.stream().distinct().count());
        reporter.request()
                .header("Idempotency-Key", "round-2023-07")
                .contentType("application/json")
                .body(report("2023-07", Map.of("target", STATIONS, "value", 1)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(409);
    }

    @Test
    void ofTwoReviewersOneApproves() throws Exception {
        Person reporter = Person.reporter("jianguan-wu", UNIT);
        List<Person> reviewers = List.of(Person.reviewer("shenhe-zhao"), Person.reviewer("shenhe-qian"));
        for (int month = 8; month <= 10; month++) {
            String period = "2023-%02d".formatted(month);
            int id = reporter.submits(UNIT, period, Map.of("target", STATIONS, "value", 2500 + month));
            List<Integer> answers = allAtOnce(
                    2,
                    i -> () -> reviewers
                            .get(i)
                            .post("/submissions/%d/approve".formatted(id))
                            .statusCode());
            assertEquals(List.of(200, 409), answers.stream().sorted().toList());
            given().get("/api/v1/observations/310107-5g-outdoor-base-stations-" + period)
                    .then()
                    .body("revisions", hasSize(1));
        }
    }

    @Test
    void fiftyReportersAtOnceAreEachRecordedOnce() throws Exception {
        List<Person> reporters = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            reporters.add(Person.reporter("crowd-%02d".formatted(i), UNIT));
        }
        List<Integer> answers = allAtOnce(
                50,
                i -> () -> reporters
                        .get(i)
                        .post(
                                "/submissions?submit=true",
                                report("2023-11", Map.of("target", STATIONS, "value", 3000 + i)))
                        .statusCode());
        assertEquals(java.util.Collections.nCopies(50, 201), answers);
        Person reviewer = Person.reviewer("shenhe-zhao");
        List<Integer> submissions = reviewer.get("/submissions?month=2023-11&state=submitted&limit=1000")
                .path("items.id");
        assertEquals(1, submissions.size());
        List<String> values = reviewer.get("/submissions/" + submissions.get(0))
                .path("events.findAll { it.deed == 'submitted' }.value");
        assertEquals(
                java.util.stream.IntStream.range(0, 50)
                        .mapToObj(i -> "%d个 (2023-11)".formatted(3000 + i))
                        .toList(),
                values.stream().sorted().toList());
    }

    private static List<String> findings(Person reporter, Map<String, Object> row) {
        int id = reporter.post("/submissions", report("2023-06", row)).path("id");
        return reporter.get("/submissions/" + id).path("rows[0].findings.code");
    }

    @SafeVarargs
    private static Map<String, Object> report(String month, Map<String, Object>... rows) {
        return Map.of("unit", UNIT, "month", month, "rows", List.of(rows));
    }

    private interface Act<T> {
        Callable<T> of(int number);
    }

    private static <T> List<T> allAtOnce(int number, Act<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                calls.add(act.of(i));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
