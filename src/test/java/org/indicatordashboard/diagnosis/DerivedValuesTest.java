package org.indicatordashboard.diagnosis;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Derived values leave in every format, marked as derived, and never among observations. */
@ServiceTest
class DerivedValuesTest {

    private static final String AT = "asOf=2024-12-31&knownAt=2026-01-01";

    private static final String AREA = "/checks/area.310107.2023-Q1/chart.";

    @Test
    void areThoseOfTheChecksThatHaveAResult() {
        Api.ask("/derived-values?limit=1000&" + AT)
                .body("items.result.derived", everyItem(equalTo(true)))
                .body("items.id", hasItem("area.310107.2023-Q1"))
                .body("items.formula", everyItem(not(equalTo(null))));
    }

    @Test
    void everyTableFormatMarksThem() {
        for (String format : List.of("csv", "xlsx", "json-stat2", "sdmx-csv")) {
            byte[] file = given().get("/api/v1/derived-values?format=" + format + "&" + AT)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertTrue(file.length > 500, format);
        }
        String csv = given().get("/api/v1/derived-values?format=csv&" + AT).asString();
        assertTrue(csv.contains("55.573") && csv.contains("55.5106") && csv.contains("true"), csv);
        String sdmx =
                given().get("/api/v1/derived-values?format=sdmx-csv&" + AT).asString();
        assertTrue(sdmx.contains("DERIVED_VALUES") && sdmx.contains("DERIVED"), sdmx);
        given().get("/api/v1/derived-values?format=json-stat2&" + AT)
                .then()
                .body("id", equalTo(List.of("check", "region", "period", "metric")));
    }

    @Test
    void areNoObservations() {
        String observations =
                given().get("/api/v1/observations?format=csv&" + AT).asString();
        assertTrue(!observations.contains("55.573") && !observations.contains("27.42"));
    }

    @Test
    void theChartSaysThatItIsDerivedInEveryFormat() {
        Api.ask(AREA + "json?" + AT)
                .body("title", containsString("推算值"))
                .body("plot.series", hasSize(1))
                .body("plot.series[0].points[0].low.toString()", equalTo("55.5106"))
                .body("notes", hasItem(containsString("2473个 ÷ 44.5个")));
        for (String format : List.of("svg", "xlsx", "pptx", "docx")) {
            assertEquals(200, given().get("/api/v1" + AREA + format + "?" + AT).statusCode(), format);
        }
        String code = Api.ask(AREA + "json?" + AT).extract().path("provenance.verificationCode");
        Api.ask("/verifications/" + code).body("kind", equalTo("derived-chart")).body("unchanged", equalTo(true));
    }

    @Test
    void whatDerivesNothingHasNoChart() {
        Api.refused("/checks/none/chart.json", 404);
        Api.refused("/checks/which-plan/chart.json?" + AT, 404);
    }
}
