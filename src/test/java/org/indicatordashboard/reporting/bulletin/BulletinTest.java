package org.indicatordashboard.reporting.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.reporting.round.ReportingProfile;
import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The bulletin of a month in which something was approved. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class BulletinTest {

    private static final String UNIT = "区民政局";
    /** Of the month in which the report was approved, whatever month it is about. */
    private static final String BULLETIN = "/api/v1/bulletins/2026-01.";

    private static boolean approved;

    @Inject
    AgroalDataSource database;

    private static String target;
    private static String name;

    @BeforeAll
    static void forget() {
        approved = false;
    }

    /** The unit's first target that a ratio or a count up to the month can achieve. */
    @BeforeEach
    void oneTargetIsAchievedInMarch() {
        if (approved) {
            return;
        }
        Person reporter = Person.reporter("minzheng-lin", UNIT);
        Person reviewer = Person.reviewer("shenhe-zhao");
        Map<String, Object> item = reporter.get("/reporting/%s/2024-03".formatted(UNIT))
                .path("items.find { it.measure != 'flow' && it.status == 'unreported' }");
        target = (String) item.get("target");
        name = (String) item.get("name");
        Number promised = (Number) ((Map<?, ?>) item.get("promised")).get("low");
        int id = reporter.submits(
                UNIT,
                "2024-03",
                Map.of("target", target, "value", promised.doubleValue() + 1, "remark", "核对无误", "evidence", "台账"));
        reviewer.post("/submissions/%d/approve".formatted(id)).then().statusCode(200);
        approved = true;
    }

    @Test
    void namesWhatWasNewlyAchieved() {
        given().get(BULLETIN + "json")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2026-01-01"))
                .body("knownAt", equalTo("2026-01-01"))
                .body("provenLate.target", hasItem(target))
                .body("changes.find { it.target == '%s' }.statusBefore".formatted(target), equalTo("unreported"))
                .body("overdueByUnit.unit", hasItem("区商务委"))
                .body("overdueByUnit[-1].unit", nullValue())
                .body("overdueByUnit[-1].targets.target", hasItem("putuo-2023-digital-economy-scale"))
                .body("verificationCode", matchesPattern("[0-9A-Z]{10}"));
        for (String month : List.of("2025-12", "2024-03")) {
            given().get("/api/v1/bulletins/%s.json".formatted(month))
                    .then()
                    .body("newlyAchieved.target", not(hasItem(target)))
                    .body("provenLate.target", not(hasItem(target)));
        }
        given().get("/api/v1/bulletins/2024-03.json?knownAt=2026-01-01")
                .then()
                .body("newlyAchieved.target", hasItem(target));
    }

    @Test
    void canBeVerified() {
        String code = given().get(BULLETIN + "json").path("verificationCode");
        given().get("/api/v1/verifications/" + code)
                .then()
                .statusCode(200)
                .body("kind", equalTo("bulletin"))
                .body("unchanged", equalTo(true));
    }

    @Test
    void isAnOfficialDocumentInWordWithEqualBytes() throws IOException {
        byte[] file =
                given().get(BULLETIN + "docx").then().statusCode(200).extract().asByteArray();
        assertArrayEquals(file, given().get(BULLETIN + "docx?lang=zh").asByteArray());
        Files.write(Path.of("target/bulletin-2026-01.docx"), file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = String.join(
                    "\n",
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .toList());
            assertTrue(text.contains("一、总体情况"), text);
            assertTrue(text.contains("（一）" + name), text);
            assertTrue(text.contains("验证码"), text);
            assertEquals(1, document.getCharts().size());
            assertTrue(document.getTables().size() >= 3);
            assertTrue(document.getFootnotes().stream()
                    .anyMatch(n ->
                            n.getParagraphs().stream().anyMatch(p -> p.getText().contains("〔"))));
        }
    }

    @Test
    void isAPageForPrintingWithoutScriptOrInlineStyle() throws IOException {
        String page = given().get(BULLETIN + "html")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Disposition", org.hamcrest.Matchers.nullValue())
                .body(containsString("三、新完成的目标"))
                .body(containsString(name))
                .body(containsString("<meta name=\"description\" content=\""))
                .body(not(containsString("<script")))
                .body(not(containsString("style=")))
                .extract()
                .asString();
        Files.writeString(Path.of("target/bulletin-2026-01.html"), page);
        String chart = page.replaceAll("(?s).*<img src=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        given().urlEncodingEnabled(false).get(chart).then().statusCode(200).contentType(containsString("svg"));
    }

    @Test
    void hasAnAddressThatOneCanWriteDown() {
        given().get("/bulletins/2024-03?lang=en")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("3. Newly achieved"));
        given().get("/bulletins/2024-03.json").then().statusCode(200).body("month", equalTo("2024-03"));
        given().get("/bulletins/2024-13").then().statusCode(404);
        for (String nothing : List.of("2099-01", "2099-01.docx", "2024-03.pdf", "soon", "")) {
            given().accept("text/html,*/*")
                    .get("/bulletins/" + nothing)
                    .then()
                    .statusCode(404)
                    .contentType(containsString("text/html"));
        }
    }

    @Test
    void anAddressOfTheInterfaceThatHoldsNothingLeadsAPersonOnAndTellsAProgram() {
        for (String nothing : List.of("bulletins/2199-01.docx", "targets/no-such-target")) {
            given().accept("text/html,*/*")
                    .header("Sec-Fetch-Mode", "navigate")
                    .get("/api/v1/" + nothing)
                    .then()
                    .statusCode(404)
                    .contentType(containsString("text/html"))
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .body(containsString("/pages/missing.js"));
            given().accept("text/html,*/*")
                    .get("/api/v1/" + nothing)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void isAWorkbookOfEveryTarget() throws IOException {
        byte[] file = given().get(BULLETIN + "xlsx?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        int total = given().get(BULLETIN + "json").path("total");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(total, workbook.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void ofAFrozenVersionStaysTheSame() {
        given().get(BULLETIN + "json?datasetVersion=1")
                .then()
                .statusCode(200)
                .header("Dataset-Version", equalTo("1"))
                .body("newlyAchieved.target", not(hasItem(target)));
    }

    @Test
    void issuedItStaysByteByByteAndTheNextOneCarriesTheErratum() throws SQLException {
        Person reporter = Person.reporter("minzheng-lin", UNIT);
        Person reviewer = Person.reviewer("shenhe-zhao");
        String care = "putuo-2023-internet-plus-care-pilots";
        reporter.post("/bulletins/2025-11/issue").then().statusCode(403);
        reviewer.post("/bulletins/2026-01/issue").then().statusCode(409).body("detail", containsString("is not over"));
        approve(reviewer, reporter.submits(UNIT, "2025-10", Map.of("target", care, "value", 1, "remark", "核对无误")));
        knownFromNovemberOn("310107-internet-plus-care-pilots-2025-10");
        reviewer.post("/bulletins/2025-11/issue").then().statusCode(200).body("issuedAt", notNullValue());
        reviewer.post("/bulletins/2025-11/issue")
                .then()
                .statusCode(409)
                .body("detail", containsString("stays as it is"));
        Map<String, byte[]> issued = new HashMap<>();
        for (String form : List.of("json", "html", "docx", "xlsx", "brief.html", "brief.docx")) {
            issued.put(form, november(form));
        }
        approve(reviewer, reporter.submits(UNIT, "2025-10", Map.of("target", care, "value", 3, "remark", "上次漏计")));
        issued.forEach((form, bytes) -> assertArrayEquals(bytes, november(form), form));
        given().get("/api/v1/bulletins/2025-11.json").then().body("corrections", hasSize(0));
        given().get("/api/v1/bulletins/2025-12.json").then().body("corrections.text", hasItem(containsString("更正为 3")));
        given().get("/api/v1/bulletins/2025-12.html").then().body(containsString("附：对此前月报的更正"));
        given().get("/api/v1/bulletins?limit=1000")
                .then()
                .body("items.find { it.month == '2025-11' }.issuedAt", notNullValue())
                .body("items.find { it.month == '2025-10' }.issuedAt", nullValue());
        Person.administrator().get("/audit?action=issue-bulletin").then().body("items.subject", hasItem("2025-11"));
    }

    @Test
    void theBriefSaysWhatWhoAndNextOnOnePage() throws IOException {
        byte[] file = given().get(BULLETIN + "brief.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertTrue(paragraphs.containsAll(List.of("一、怎么样", "二、谁来办", "三、下一步")), paragraphs::toString);
            assertTrue(document.getTables().get(0).getNumberOfRows() <= 7);
        }
        given().get(BULLETIN + "brief.html?lang=en").then().statusCode(200).body(containsString("3. Next"));
    }

    /** As if it had been approved then: the clock of the tests stands still. */
    private void knownFromNovemberOn(String observation) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals(
                    1,
                    sql.executeUpdate("update observation set known_from = date '2025-11-05' where natural_key = '%s'"
                            .formatted(observation)));
        }
    }

    private static byte[] november(String form) {
        return given().get("/api/v1/bulletins/2025-11." + form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void approve(Person reviewer, int submission) {
        reviewer.post("/submissions/%d/approve".formatted(submission)).then().statusCode(200);
    }

    @Test
    void areListedFromTheFirstPlanToTheMonthAskedFor() {
        Response list = given().get("/api/v1/bulletins?asOf=2024-03-20");
        list.then().statusCode(200).header("ETag", notNullValue()).body("total", equalTo(25));
        assertEquals("2024-03", list.path("items[0].month"));
        assertEquals("2024-03-20", list.path("items[0].asOf"));
        assertEquals("2024-02-29", list.path("items[1].asOf"));
        assertEquals("2022-03", list.path("items[-1].month"));
        for (String form : List.of("html", "docx", "xlsx", "json")) {
            given().get(list.<String>path("items[0]." + form)).then().statusCode(200);
        }
        given().get("/api/v1/bulletins?knownAt=2020-01-01").then().body("total", equalTo(0));
        given().get("/api/v1/bulletins?month=2024-03").then().statusCode(400);
    }

    @Test
    void areListedInPages() {
        List<String> months = Api.allPages("/bulletins?limit=10").stream()
                .map(b -> (String) b.get("month"))
                .toList();
        assertEquals("2026-01", months.get(0));
        assertEquals(47, months.size());
    }

    @Test
    void refusesWhatIsNoMonthOrForm() {
        given().get("/api/v1/bulletins/2024-13.json").then().statusCode(404);
        given().get("/api/v1/bulletins/2199-01.json").then().statusCode(404);
        given().get(BULLETIN + "pdf").then().statusCode(404).body("detail", containsString("docx"));
        given().get(BULLETIN + "json?asOf=2024-05-01").then().statusCode(400);
    }
}
