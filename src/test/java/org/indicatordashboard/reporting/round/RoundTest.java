package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The round of one unit and month, from the worklist to public observations. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class RoundTest {

    private static final String DISTRICTS = "putuo-2023-new-digital-business-districts";
    private static final String OUTPUT = "putuo-2023-digital-commerce-output";
    private static final String RATE = "putuo-2023-business-district-digitalisation-rate";
    private static final String ROUND = "/reporting/区商务委/2024-03";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3};

    private static Person reporter;
    private static Person reviewer;
    private static int submission;
    private static int achievedBefore;
    private static int versionBefore;

    /** Each step goes on from the one before. */
    @Test
    void fromTheWorklistToPublicObservations() {
        theWorklistNamesWhatIsDue();
        theDryRunNamesRowAndReasonAndRecordsNothing();
        theMendedWorkbookIsSubmitted();
        evidenceIsAFileByItsContentAndComesBackUnchanged();
        theReviewerReturnsOneWithAReasonAndApprovesTwo();
        whatIsApprovedIsPublicAndCounts();
        theReturnedRowIsMendedAndTheReasonStays();
        aCorrectionNeedsARemarkAndIsTheNextRevision();
        withdrawingTheOnlyValueMakesTheTargetUnreportedAgain();
        everyStepIsInTheAuditTrail();
        theWorklistShowsWhatWasWritten();
    }

    private void theWorklistNamesWhatIsDue() {
        reporter = Person.reporter("shangwu-li", Person.UNIT);
        reviewer = Person.reviewer("shenhe-zhao");
        achievedBefore = given().get("/api/v1/summary?asOf=2024-12-31").path("byStatus.achieved");
        versionBefore = version();
        reporter.get(ROUND)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("deadline", equalTo("2024-04-10"))
                .body("items.target", hasItems(DISTRICTS, OUTPUT, RATE))
                .body("items.find { it.target == '%s' }.due".formatted(DISTRICTS), equalTo("overdue"));
    }

    private void theDryRunNamesRowAndReasonAndRecordsNothing() {
        byte[] filled = Workbook.edited(workbook(), w -> fill(w, "两家"));
        int row = rowNumber(filled, DISTRICTS);
        reporter.send(ROUND, Person.XLSX, filled)
                .then()
                .statusCode(200)
                .body("usable", equalTo(2))
                .body("refused", equalTo(1))
                .body("rows.find { it.outcome == 'refused' }.row", equalTo(row))
                .body("rows.find { it.outcome == 'refused' }.findings[0].code", equalTo("not-a-number"))
                .body("rows.find { it.outcome == 'refused' }.findings[0].text", containsString("两家"));
        reporter.send("/submissions?unit=区商务委&month=2024-03", Person.XLSX, filled)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("row %d value".formatted(row)));
        reporter.get("/submissions").then().body("total", equalTo(0));
    }

    private void theMendedWorkbookIsSubmitted() {
        byte[] filled = Workbook.edited(workbook(), w -> fill(w, 3));
        reporter.send(ROUND, Person.XLSX, filled).then().body("usable", equalTo(3));
        submission = reporter.send("/submissions?unit=区商务委&month=2024-03", Person.XLSX, filled)
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .extract()
                .path("id");
        reporter.post("/submissions/%d/submit".formatted(submission))
                .then()
                .statusCode(200)
                .body("rows.state", everyItem(is("submitted")));
        reporter.put(path(""), Map.of("rows", List.of())).then().statusCode(409);
    }

    private void evidenceIsAFileByItsContentAndComesBackUnchanged() {
        reporter.send(path("/attachments?name=截图.png&target=" + RATE), "image/png", "<html>".getBytes())
                .then()
                .statusCode(422);
        int id = reporter.send(path("/attachments?name=截图.png&target=" + RATE), "image/png", PNG)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/png"))
                .extract()
                .path("id");
        byte[] back = reviewer.get(path("/attachments/" + id))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertArrayEquals(PNG, back);
    }

    private void theReviewerReturnsOneWithAReasonAndApprovesTwo() {
        reviewer.post(path("/return"), Map.of("targets", List.of(OUTPUT)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        reviewer.post(path("/return"), Map.of("targets", List.of(OUTPUT), "reason", "口径请写明"))
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"));
        reviewer.post(path("/approve"), Map.of("targets", List.of(DISTRICTS, RATE)))
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("rows.find { it.target == '%s' }.returnReason".formatted(OUTPUT), equalTo("口径请写明"));
        reviewer.post(path("/approve"), Map.of("targets", List.of(RATE))).then().statusCode(409);
    }

    private void whatIsApprovedIsPublicAndCounts() {
        given().get("/api/v1/observations/310107-business-district-digitalisation-rate-2024-03")
                .then()
                .statusCode(200)
                .body("origin", equalTo("report"))
                .body("evidenceLevel", equalTo("approved-with-evidence"))
                .body("note", containsString("区商务委"))
                .body("knownFrom", notNullValue());
        given().get("/api/v1/observations/310107-digital-commerce-output-2024-03")
                .then()
                .statusCode(404);
        given().get("/api/v1/summary?asOf=2024-12-31")
                .then()
                .header("Dataset-Version", equalTo(Integer.toString(versionBefore + 1)))
                .body("byStatus.achieved", equalTo(achievedBefore + 2));
        given().get("/api/v1/changes?since=" + versionBefore)
                .then()
                .body("items.origin", everyItem(is("report")))
                .body("items", hasSize(2));
    }

    private void theReturnedRowIsMendedAndTheReasonStays() {
        reporter.get(path("")).then().body("events.reason", hasItem("口径请写明"));
        reporter.put(path(""), Map.of("rows", List.of(Map.of("target", OUTPUT, "value", 120, "evidence", "统计口径见附件"))))
                .then()
                .statusCode(200)
                .body("rows", hasSize(3));
        reporter.post(path("/submit")).then().statusCode(200).body("state", equalTo("submitted"));
        reviewer.post(path("/approve")).then().statusCode(200).body("state", equalTo("approved"));
        reporter.get(path("")).then().body("events.reason", hasItem("口径请写明"));
    }

    private void aCorrectionNeedsARemarkAndIsTheNextRevision() {
        Map<String, Object> row = Map.of("target", OUTPUT, "value", 118, "evidence", "更正");
        Map<String, Object> report = Map.of("unit", Person.UNIT, "month", "2024-03", "rows", List.of(row));
        int id = reporter.post("/submissions", report)
                .then()
                .statusCode(201)
                .body("rows[0].findings.code", hasItem("correction"))
                .extract()
                .path("id");
        reporter.post("/submissions/%d/submit".formatted(id))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rows[0].value"));
        Map<String, Object> explained =
                Map.of("target", OUTPUT, "value", 118, "evidence", "更正", "remark", "上次误含一家区外企业");
        reporter.put("/submissions/" + id, Map.of("rows", List.of(explained)))
                .then()
                .statusCode(200);
        reporter.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        reviewer.post("/submissions/%d/approve".formatted(id)).then().statusCode(200);
        given().get("/api/v1/observations/310107-digital-commerce-output-2024-03")
                .then()
                .body("revision", equalTo(2))
                .body("revisions.figure.asPrinted", contains("120亿元", "118亿元"));
        reporter.post("/submissions/%d/withdraw".formatted(id), Map.of("targets", List.of(OUTPUT), "reason", "有误"))
                .then()
                .statusCode(403);
        reviewer.post("/submissions/%d/withdraw".formatted(id), Map.of("reason", "更正有误"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        given().get("/api/v1/observations/310107-digital-commerce-output-2024-03")
                .then()
                .body("revisions.figure.asPrinted", contains("120亿元", "118亿元", "120亿元"));
    }

    private void withdrawingTheOnlyValueMakesTheTargetUnreportedAgain() {
        reviewer.post(path("/withdraw"), Map.of("targets", List.of(DISTRICTS), "reason", "重复统计"))
                .then()
                .statusCode(200);
        given().get("/api/v1/targets/%s?asOf=2024-12-31".formatted(DISTRICTS))
                .then()
                .body("assessment.status", equalTo("unreported"));
        given().get("/api/v1/observations/310107-new-digital-business-districts-2023")
                .then()
                .body("superseded", equalTo(true));
    }

    private void everyStepIsInTheAuditTrail() {
        Person administrator = Person.signedIn(Person.ADMINISTRATOR);
        administrator
                .get("/audit?limit=1000")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        hasItems(
                                "create-submission",
                                "submit-submission",
                                "attach-evidence",
                                "return-submission",
                                "approve-submission",
                                "withdraw-submission"));
    }

    private void theWorklistShowsWhatWasWritten() {
        reporter.get(ROUND)
                .then()
                .body("items.find { it.target == '%s' }.due".formatted(RATE), equalTo("reported"))
                .body("items.find { it.target == '%s' }.reported.row.state".formatted(RATE), equalTo("approved"))
                .body("items.find { it.target == '%s' }.reported".formatted(DISTRICTS), nullValue())
                .body("datasetVersion", greaterThan(versionBefore));
    }

    private static void fill(XSSFWorkbook workbook, Object districts) {
        Workbook.fill(workbook, DISTRICTS, districts, "", "");
        Workbook.fill(workbook, OUTPUT, 120, "统计局核定表", "");
        Workbook.fill(workbook, RATE, 66.5, "", "");
    }

    private static byte[] workbook() {
        return reporter.get(ROUND + ".xlsx")
                .then()
                .statusCode(200)
                .contentType(Person.XLSX)
                .extract()
                .asByteArray();
    }

    private static int rowNumber(byte[] file, String target) {
        int[] number = new int[1];
        Workbook.edited(file, w -> number[0] = Workbook.row(w, target).getRowNum() + 1);
        assertEquals(true, number[0] > 2);
        return number[0];
    }

    private static String path(String rest) {
        return "/submissions/" + submission + rest;
    }

    private static int version() {
        return Integer.parseInt(given().get("/api/v1/regions").header("Dataset-Version"));
    }
}
