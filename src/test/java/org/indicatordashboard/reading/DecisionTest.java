package org.indicatordashboard.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.OwnDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

/** One invented text of a known document, decided figure by figure. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class DecisionTest {

    /** The other tests that publish leave it alone. */
    private static final String DOCUMENT = "putuo-kw-2024-29";

    private static final String TEXT =
            "截至2023年6月底，全区建成数据中心7个，开通智慧停车场12个。到2024年底，力争建成数据中心10个。" + "2023年上半年，进出口总额同比下降4.7%。";
    private static final String DECISIONS = "/api/v1/documents/" + DOCUMENT + "/decisions";
    private static final String ACCEPTED = "/api/v1/observations/310110-test-data-centres-2023-06";

    @BeforeEach
    void theTextIsThere() {
        given().contentType("text/plain; charset=utf-8")
                .body(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/documents/" + DOCUMENT + "/text")
                .then()
                .statusCode(oneOf(200, 201));
    }

    /** Each step goes on from the one before. */
    @Test
    void isAcceptedOnceAndTakenBack() {
        acceptingMakesAnObservationUnderANewIndicator();
        aFigureIsDecidedOnce();
        undoingWithdrawsTheObservationAndKeepsTheRecord();
    }

    private void acceptingMakesAnObservationUnderANewIndicator() {
        Map<String, Object> request = figure("7个", "accept");
        request.put("kind", "observation");
        request.put("region", "310110");
        request.put("period", "2023-06");
        request.put("figure", Map.of("low", 7, "high", 7, "comparator", "eq", "unit", "个"));
        request.put("newIndicator", newIndicator());
        decide(request).statusCode(201).body("resultId", equalTo("310110-test-data-centres-2023-06"));
        given().get(ACCEPTED).then().statusCode(200).body("citations[0].span", notNullValue());
    }

    private void aFigureIsDecidedOnce() {
        Map<String, Object> request = figure("7个", "dismiss");
        request.put("reason", "again");
        decide(request).statusCode(409).body("detail", containsString("撤销"));
    }

    private void undoingWithdrawsTheObservationAndKeepsTheRecord() {
        int decision = given().get(DECISIONS)
                .jsonPath()
                .getInt("items.find { it.undoneAt == null && it.asPrinted == '7个' }.id");
        given().delete(DECISIONS + "/" + decision).then().statusCode(200).body("undoneAt", notNullValue());
        given().get(ACCEPTED).then().body("superseded", equalTo(true));
        given().delete(DECISIONS + "/" + decision).then().statusCode(409);
    }

    @Test
    void dismissingNeedsAReason() {
        decide(figure("12个", "dismiss")).statusCode(400).body("errors.field", equalTo(List.of("reason")));
        Map<String, Object> request = figure("12个", "dismiss");
        request.put("reason", "停车场不在指标体系内");
        decide(request).statusCode(201);
        given().get("/api/v1/documents/" + DOCUMENT + "/figures")
                .then()
                .body("figures.find { it.asPrinted == '12个' }.state", equalTo("dismissed"));
    }

    @Test
    void aFallIsNegativeUnderAnIndicatorOfGrowth() {
        decide(growth("进出口总额增速", "test-trade-growth")).statusCode(201);
        given().get("/api/v1/observations/310110-test-trade-growth-2023-S1")
                .then()
                .body("figure.low", equalTo(-4.7f))
                .body("figure.high", equalTo(-4.7f))
                .body("figure.asPrinted", equalTo("4.7%"))
                .body("remarks.find { it.code == 'other-reading' }.text", containsString("-4.7"));
        undo("4.7%");
        decide(growth("进出口总额降幅", "test-trade-fall")).statusCode(201);
        given().get("/api/v1/observations/310110-test-trade-fall-2023-S1")
                .then()
                .body("figure.low", equalTo(4.7f));
        undo("4.7%");
    }

    private static void undo(String words) {
        int decision = given().get(DECISIONS)
                .jsonPath()
                .getInt("items.find { it.undoneAt == null && it.asPrinted == '" + words + "' }.id");
        given().delete(DECISIONS + "/" + decision).then().statusCode(200);
    }

    private static Map<String, Object> growth(String name, String code) {
        Map<String, Object> request = figure("4.7%", "accept");
        request.put("kind", "observation");
        request.put("region", "310110");
        request.put("period", "2023-S1");
        request.put("figure", Map.of("low", 4.7, "high", 4.7, "comparator", "eq", "unit", "%"));
        Map<String, Object> indicator = new HashMap<>(newIndicator());
        indicator.putAll(Map.of("code", code, "name", name, "measure", "ratio"));
        request.put("newIndicator", indicator);
        return request;
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        Map<String, Object> request = figure("10个", "accept");
        request.put("kind", "observation");
        decide(request).statusCode(400).body("errors", hasSize(4));
    }

    @Test
    void aValueThatTheWordsDoNotSayIsRefused() {
        decide(observed("test-refused", 100, "eq", "个"))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("figure.low")))
                .body("errors[0].message", containsString("“10个”"));
        decide(observed("test-refused", 10, "approx", "个"))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("figure.comparator")));
        decide(observed("test-refused", 10, "eq", "座"))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("figure.unit")));
    }

    @Test
    void aReasonGivesAnotherNumberOnlyWhereItNamesIt() {
        Map<String, Object> request = observed("test-halls", 11, "eq", "个");
        request.put("readingNote", "附表另有说明");
        decide(request).statusCode(400).body("errors.field", equalTo(List.of("figure.low")));
        request.put("readingNote", "附表更正为11个");
        int decision = decide(request).statusCode(201).extract().path("id");
        given().get("/api/v1/observations/310110-test-halls-2024")
                .then()
                .body("figure.low", equalTo(11))
                .body("remarks.text", hasItem("附表更正为11个"));
        given().delete(DECISIONS + "/" + decision).then().statusCode(200);
    }

    /** The last figure of the text under an indicator of its own. */
    private static Map<String, Object> observed(String code, int value, String comparator, String unit) {
        Map<String, Object> request = figure("10个", "accept");
        request.put("kind", "observation");
        request.put("region", "310110");
        request.put("period", "2024");
        request.put("figure", Map.of("low", value, "high", value, "comparator", comparator, "unit", unit));
        Map<String, Object> indicator = new HashMap<>(newIndicator());
        indicator.put("code", code);
        request.put("newIndicator", indicator);
        return request;
    }

    private static Map<String, Object> figure(String words, String action) {
        int start = TEXT.indexOf(words);
        Map<String, Object> request = new HashMap<>();
        request.put("start", TEXT.substring(0, start).replaceAll("\\s", "").length());
        request.put("end", TEXT.substring(0, start).replaceAll("\\s", "").length() + words.length());
        request.put("action", action);
        return request;
    }

    private static Map<String, Object> newIndicator() {
        return Map.of(
                "code", "test-data-centres",
                "name", "数据中心数",
                "nameEn", "Data centres",
                "domain", "foundation",
                "direction", "higher",
                "measure", "stock",
                "definition", "已建成的数据中心数量。",
                "definitionEn", "Data centres built.");
    }

    private static ValidatableResponse decide(Map<String, Object> request) {
        return given().contentType("application/json")
                .body(request)
                .post(DECISIONS)
                .then();
    }
}
