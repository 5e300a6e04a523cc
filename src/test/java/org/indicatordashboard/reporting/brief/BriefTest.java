package org.indicatordashboard.reporting.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.reporting.round.ReportingProfile;
import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One page says the same as the pages it gathers. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class BriefTest {

    private static final String SCOPE = "region=310107&plan=putuo-action-plan-2022";

    @Test
    void eachNumberIsThatOfItsList() {
        JsonPath brief =
                Api.ask("/brief?" + SCOPE + "&asOf=2024-12-31").extract().jsonPath();
        assertEquals(total("/checks?outcome=fails&region=310107&asOf=2024-12-31"), brief.getInt("found.failing"));
        assertEquals(total("/checks?outcome=open&region=310107&asOf=2024-12-31"), brief.getInt("found.open"));
        assertEquals(
                total("/targets?status=unreported&" + SCOPE + "&asOf=2024-12-31"), brief.getInt("found.unreported"));
        assertEquals(total("/targets?" + SCOPE + "&asOf=2024-12-31"), brief.getInt("inForce"));
        assertEquals(total("/indicators"), brief.getInt("searchable.indicators"));
        assertEquals(total("/documents"), brief.getInt("searchable.documents"));
        String unit = brief.getString("units[0].unit");
        assertEquals(
                given().queryParam("responsible", unit)
                        .get("/api/v1/targets?status=unreported&" + SCOPE + "&asOf=2024-12-31")
                        .<Integer>path("total"),
                brief.getInt("units[0].unreported"));
        assertEquals(5, brief.getList("units[0].attainment").size());
        assertEquals("2023-12-31", brief.getString("units[0].attainment[0].asOf"));
    }

    @Test
    void saysWhatWasPutToWhomAndHowLongAgo() {
        String asked = "/brief?" + SCOPE + "&asOf=2026-01-01";
        int before = Api.ask(asked).extract().path("dispatched.questions");
        Person.reviewer("asks-for-the-brief")
                .post("/questions", Map.of("check", "leaders-of-actions.310107", "unit", "区体育局"))
                .then()
                .statusCode(200);
        JsonPath brief = Api.ask(asked).extract().jsonPath();
        assertEquals(before + 1, brief.getInt("dispatched.questions"));
        assertEquals("leaders-of-actions.310107", brief.getString("dispatched.items[0].check"));
        assertFalse(brief.getBoolean("dispatched.items[0].settled"));
        assertFalse(brief.getMap("dispatched.items[0]").containsKey("askedBy"), "who asked is nobody's business");
        Api.ask("/brief?" + SCOPE + "&asOf=2025-12-31").body("dispatched.questions", equalTo(before));
    }

    @Test
    void theWorkbookHoldsEveryNumberAndIsKnown() throws IOException {
        JsonPath brief =
                Api.ask("/brief?" + SCOPE + "&asOf=2024-12-31").extract().jsonPath();
        byte[] file = given().get("/api/v1/brief?format=xlsx&" + SCOPE + "&asOf=2024-12-31")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertTrue(book.getSheetAt(0).getLastRowNum() > 100);
        }
        Api.ask("/verifications/" + brief.getString("verificationCode"))
                .body("kind", equalTo("brief"))
                .body("unchanged", equalTo(true));
    }

    @Test
    void theBulletinSaysItToo() {
        String page = given().get("/api/v1/bulletins/2024-12.html").asString();
        assertTrue(page.contains("七、发现、派发与分析") && page.contains("项不成立"), page);
    }

    private static int total(String list) {
        return Api.ask(list).extract().path("total");
    }
}
