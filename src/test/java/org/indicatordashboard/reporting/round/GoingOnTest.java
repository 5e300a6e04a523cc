package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** One submission of a unit and month goes on through partial returns, and reviewers decide across submissions. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class GoingOnTest {

    private static final String UNIT = "区教育局";
    private static final String PARKS = "putuo-2023-education-industry-parks";
    private static final String BENCHMARK = "putuo-2023-education-informatisation-benchmark-schools";
    private static final String EXPERIMENTAL = "putuo-2023-education-informatisation-experimental-schools";
    private static final String CARE = "putuo-2023-elderly-care-scenarios";

    private static final String FINTECH = "putuo-2023-leading-fintech-enterprises";

    private Person reporter;
    private Person reviewer;

    @BeforeEach
    void arrive() {
        reporter = Person.reporter("jiaoyu-zhou", UNIT);
        reviewer = Person.reviewer("shenhe-zhao");
    }

    @Test
    void aReturnedRowIsMendedWhileOthersWait() {
        int id = post("2023-01", true, row(PARKS, 1), row(BENCHMARK, 2), row(EXPERIMENTAL, 3));
        giveBack(id, BENCHMARK, "漏报一所");
        int seen = reviewer.get("/submissions/" + id).path("revision");
        reporter.put("/submissions/" + id, Map.of("rows", List.of(row(BENCHMARK, 3))))
                .then()
                .statusCode(200)
                .body("rows.state", contains("submitted", "returned", "submitted"));
        reporter.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        approve(id, Map.of("revision", seen)).then().statusCode(409);
        reviewer.get("/submissions/" + id)
                .then()
                .body("rows.state", everyItem(is("submitted")))
                .body("rows[0].sentBefore", nullValue())
                .body("rows[1].sentBefore.value", equalTo("2所 (2023-01)"))
                .body("rows[1].sentBefore.changed", contains("value"))
                .body("rows[1].returnReason", equalTo("漏报一所"));
        approve(id, Map.of("revision", seen + 1)).then().statusCode(200);
        reviewer.get("/submissions?unit=%s&month=2023-01".formatted(UNIT))
                .then()
                .body("total", equalTo(1))
                .body("items[0].approved", equalTo(3));
    }

    @Test
    void theWorkbookSentAgainGoesOnInTheSameSubmission() {
        byte[] empty =
                reporter.get("/reporting/%s/2023-02.xlsx".formatted(UNIT)).asByteArray();
        int id = send(empty, 1, 2);
        reporter.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        giveBack(id, BENCHMARK, "漏报一所");
        approve(id, Map.of("targets", List.of(PARKS))).then().statusCode(200);
        assertEquals(id, send(empty, 1, 3));
        reporter.get("/submissions/" + id)
                .then()
                .body("rows.find { it.target == '%s' }.state".formatted(PARKS), equalTo("approved"))
                .body("rows.find { it.target == '%s' }.state".formatted(BENCHMARK), equalTo("returned"))
                .body("rows.find { it.target == '%s' }.figure.asPrinted".formatted(BENCHMARK), equalTo("3所"))
                .body("events.findAll { it.deed == 'changed' }.value", contains("3所 (2023-02)"));
        reporter.get("/submissions?month=2023-02").then().body("total", equalTo(1));
    }

    @Test
    void aRowThatWaitsMayBeSentAnewAndAColleaguesDraftStaysADraft() {
        int id = post("2023-03", true, row(PARKS, 1));
        assertEquals(id, post("2023-03", false, row(EXPERIMENTAL, 3)));
        assertEquals(id, post("2023-03", true, row(PARKS, 2)));
        reporter.get("/submissions/" + id)
                .then()
                .body("rows.state", contains("submitted", "draft"))
                .body("rows[0].figure.asPrinted", equalTo("2家"))
                .body("rows[0].sentBefore.value", equalTo("1家 (2023-03)"));
    }

    @Test
    void onlyACorrectionOfAnApprovedValueBeginsAFurtherOne() {
        int id = post("2023-04", true, row(PARKS, 1));
        approve(id, Map.of()).then().statusCode(200);
        refused("2023-04", row(PARKS, 1)).body("detail", containsString("approved already"));
        assertEquals(id, post("2023-04", true, row(BENCHMARK, 2)));
        refused("2023-04", row(BENCHMARK, 3), row(PARKS, 2)).body("detail", containsString("Send them apart"));
        assertNotEquals(id, post("2023-04", false, row(PARKS, 2)));
        assertEquals(id, post("2023-04", true, row(BENCHMARK, 3)));
    }

    @Test
    void aRowTakenBackBeforeItsApprovalIsWrittenAnew() {
        int id = post("2023-05", true, row(PARKS, 1), row(BENCHMARK, 2));
        reporter.post("/submissions/%d/withdraw".formatted(id), Map.of("targets", List.of(PARKS)))
                .then()
                .statusCode(200);
        assertEquals(id, post("2023-05", true, row(PARKS, 2)));
        reporter.get("/submissions/" + id).then().body("rows.state", everyItem(is("submitted")));
    }

    @Test
    void whoeverSubmittedItOnceCannotApproveIt() {
        Person both = Person.account("both-lin", List.of("reporter", "reviewer"), List.of(UNIT));
        int id = post("2023-06", false, row(PARKS, 1), row(BENCHMARK, 2));
        both.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        giveBack(id, BENCHMARK, "漏报一所");
        post("2023-06", true, row(BENCHMARK, 3));
        both.post("/submissions/%d/approve".formatted(id)).then().statusCode(403);
    }

    @Test
    void besideARowStandsWhatItMeans() {
        Person finance = Person.reporter("jinrong-sun", "区金融办");
        approve(finance.submits("区金融办", "2023-07", row(FINTECH, 2)), Map.of())
                .then()
                .statusCode(200);
        reviewer.get("/submissions/" + finance.submits("区金融办", "2023-08", row(FINTECH, 3)))
                .then()
                .body("rows[0].context.promised.asPrinted", equalTo("3—5家"))
                .body("rows[0].context.last.figure.asPrinted", equalTo("2家"))
                .body("rows[0].context.last.period", equalTo("2023-07"))
                .body("rows[0].context.change.difference", equalTo(1))
                .body("rows[0].context.change.percent", equalTo(50.0f))
                .body("rows[0].context.status", not(equalTo("achieved")))
                .body("rows[0].context.resultingStatus", equalTo("achieved"));
    }

    @Test
    void aBatchIsDecidedSubmissionBySubmission() {
        Person care = Person.reporter("minzheng-he", "区民政局");
        int first = post("2023-09", true, row(BENCHMARK, 2));
        int second = care.submits("区民政局", "2023-09", row(CARE, 12));
        int stale = care.submits("区民政局", "2023-10", row(CARE, 13));
        reviewer.post("/submissions/approvals", Map.of("submissions", List.of(Map.of("submission", first))))
                .then()
                .statusCode(400)
                .body("errors.field", contains("submissions[0].revision"));
        reviewer.post(
                        "/submissions/approvals",
                        Map.of("submissions", List.of(part(first, 1), part(stale, 7), part(second, 1))))
                .then()
                .statusCode(200)
                .body("approved", equalTo(2))
                .body("items.approved", contains(1, 0, 1))
                .body("items[1].refusal", containsString("changed after you saw it"));
        reviewer.get("/submissions?state=submitted").then().body("items.id", hasItem(stale));
        reviewer.get("/submissions?state=submitted&month=2023-09").then().body("items", empty());
    }

    private static Map<String, Object> part(int submission, int revision) {
        return Map.of("submission", submission, "revision", revision);
    }

    private static Map<String, Object> row(String target, int value) {
        return Map.of("target", target, "value", value);
    }

    @SafeVarargs
    private int post(String month, boolean submits, Map<String, Object>... rows) {
        return sent(month, submits, rows).statusCode(201).extract().path("id");
    }

    @SafeVarargs
    private ValidatableResponse refused(String month, Map<String, Object>... rows) {
        return sent(month, true, rows).statusCode(409);
    }

    @SafeVarargs
    private ValidatableResponse sent(String month, boolean submits, Map<String, Object>... rows) {
        return reporter.post(
                        "/submissions?submit=" + submits, Map.of("unit", UNIT, "month", month, "rows", List.of(rows)))
                .then();
    }

    private int send(byte[] empty, int parks, int benchmark) {
        byte[] filled = Workbook.edited(empty, w -> {
            Workbook.fill(w, PARKS, parks, "", "");
            Workbook.fill(w, BENCHMARK, benchmark, "", "");
        });
        return reporter.send("/submissions?unit=%s&month=2023-02".formatted(UNIT), Person.XLSX, filled)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void giveBack(int id, String target, String reason) {
        reviewer.post("/submissions/%d/return".formatted(id), Map.of("targets", List.of(target), "reason", reason))
                .then()
                .statusCode(200);
    }

    private Response approve(int id, Map<String, Object> request) {
        return reviewer.post("/submissions/%d/approve".formatted(id), request);
    }
}
