package org.indicatordashboard.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.request;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

@DatabaseTest
class VerificationResourceTest {

    private static final String CHART = "/targets/" + BASE_STATIONS_PROMISED + "/chart.json";

    @Test
    void aChartIsVerifiedValueByValue() {
        ask("/verifications/" + code(CHART + "?asOf=2024-12-31"))
                .body("kind", is("target-chart"))
                .body("subject", is(BASE_STATIONS_PROMISED))
                .body("path", is("/api/v1" + CHART))
                .body("asOf", is("2024-12-31"))
                .body("knownAt", is("2026-01-01"))
                .body("datasetVersion", is(1))
                .body("publishedAt", notNullValue())
                .body("values.id", hasItems(BASE_STATIONS_PROMISED, BASE_STATIONS_OBSERVED))
                .body("values.find { it.id == '%s' }.value.text".formatted(BASE_STATIONS_OBSERVED), is("2473个"))
                .body("values.find { it.id == '%s/status' }.value.text".formatted(BASE_STATIONS_PROMISED), is("已完成"))
                .body("unchanged", is(true))
                .body("changes", empty());
    }

    @Test
    void theFrozenLinkAnswersTheSameChart() {
        String code = code(CHART + "?asOf=2024-12-31");
        String frozen = ask("/verifications/" + code).extract().path("frozen");
        request().get(frozen).then().statusCode(200).body("provenance.verificationCode", is(code));
    }

    @Test
    void aCodeIsReadAsAPersonTypesIt() {
        String code = code(CHART + "?asOf=2024-12-31");
        String typed = code.toLowerCase().replace('0', 'o').replace('1', 'l');
        ask("/verifications/" + typed.substring(0, 5) + "-" + typed.substring(5))
                .body("code", is(code));
    }

    @Test
    void theSummaryIsVerifiedByItsCounts() {
        ask("/verifications/" + code("/summary/chart.json?asOf=2024-12-31&plan=putuo-action-plan-2022"))
                .body("subject", nullValue())
                .body("values.find { it.id == 'total' }.value.text", is("57"))
                .body("values.find { it.id == 'status/unreported' }.value.text", is("55"))
                .body("valueCount", is(1 + 9 + 57));
    }

    @Test
    void anExportNamesItsRulesAndIsVerifiedByThem() {
        String summary = "/summary/chart.json?asOf=2024-12-31&plan=putuo-action-plan-2022";
        String first = code(summary + "&ruleSet=2026-1");
        assertNotEquals(first, code(summary));
        assertEquals(code(summary + "&ruleSet=2026-2"), code(summary));
        ask("/verifications/" + first)
                .body("query", is("plan=putuo-action-plan-2022&ruleSet=2026-1"))
                .body("frozen", containsString("ruleSet=2026-1"))
                .body("valueCount", is(1 + 8 + 57))
                .body("unchanged", is(true));
    }

    @Test
    void anIndicatorIsVerifiedByItsObservations() {
        ask("/verifications/" + code("/indicators/5g-outdoor-base-stations/chart.json"))
                .body("values.id", contains(BASE_STATIONS_OBSERVED));
    }

    @Test
    void tablesAreVerifiedByTheCodeInTheirName() {
        String name = request()
                .get(ROOT + "/observations?format=csv&indicator=5g-outdoor-base-stations")
                .header("Content-Disposition");
        ask("/verifications/" + codeIn(name))
                .body("kind", is("observations"))
                .body("query", is("indicator=5g-outdoor-base-stations"))
                .body("values.id", contains(BASE_STATIONS_OBSERVED));
        String targets = request()
                .get(ROOT + "/targets?format=xlsx&responsible=区科委&asOf=2024-12-31")
                .header("Content-Disposition");
        ask("/verifications/" + codeIn(targets))
                .body("kind", is("targets"))
                .body("values.findAll { it.id.endsWith('/latest') }", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000", "x", "%20", "CJQ0EVCHMSCJQ0EVCHMSCJQ0EVCHMS"})
    void anUnknownCodeIsNotFound(String code) {
        refused("/verifications/" + code, 404).body("detail", containsString("验证码"));
    }

    static String code(String path) {
        return ask(path).extract().path("provenance.verificationCode");
    }

    private static String codeIn(String disposition) {
        return disposition.replaceAll(".*-([0-9A-Z]{10})\\..*", "$1");
    }
}
