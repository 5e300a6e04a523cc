package org.indicatordashboard.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A text that prints fewer of the cited figures does not replace another unasked, and what is not found is said. */
@ServiceTest
@TestProfile(LostCitationsTest.Alone.class)
class LostCitationsTest {

    /** Other tests import texts of the same document. */
    public static class Alone extends OwnDatabase {}

    private static final String DOCUMENT = "yangpu-fgc-2023-1";

    /** Prints every figure which the dataset takes from the document, and is none of its sentences. */
    private static final String WHOLE = "三个，千亿，21家，8所，20所，百余家。";

    private static final String SCHOOLS = "310110-city-benchmark-cultivation-schools-2023-04-14";

    @BeforeEach
    void theTextPrintsEveryFigure() {
        take(WHOLE, "?accept=lost").statusCode(oneOf(200, 201)).body("unresolved", hasSize(0));
    }

    @Test
    void theLetterXReplacesNothing() {
        long version = Api.version();
        take("x", "")
                .statusCode(409)
                .body("detail", containsString("accept=lost"))
                .body("errors", hasSize(6))
                .body("errors.message", hasItem(containsString("21家")));
        assertEquals(version, Api.version());
        given().get("/api/v1/documents/" + DOCUMENT + "/text").then().body("text", containsString("21家"));
    }

    @Test
    void aTextThatPrintsAsManyIsStored() {
        take("另：" + WHOLE, "").statusCode(201).body("resolved", equalTo(6));
    }

    @Test
    void whatIsStoredKnowinglyIsNoLongerOfficial() {
        ask("/observations/" + SCHOOLS)
                .body("evidenceLevel", is("official-document"))
                .body("citations[0].found", is(true))
                .body("citations[0].span", notNullValue());
        take("x", "?accept=lost").statusCode(201).body("unresolved", hasSize(6));
        ask("/observations/" + SCHOOLS)
                .body("evidenceLevel", is("not-found-in-text"))
                .body("citations[0].found", is(false))
                .body("citations[0].span", nullValue());
        ask("/targets/yangpu-hundred-billion-yuan-clusters").body("citation.found", is(false));
        String csv =
                given().get("/api/v1/observations?region=310110&format=csv").asString();
        assertThat(csv, containsString("not-found-in-text"));
        assertThat(csv, not(containsString("official-document")));
        assertEquals(List.of("false"), found("?region=310110&lang=en"));
        given().get("/health/ready")
                .then()
                .body("checks.find { it.name == 'dataset' }.data.citationsNotFound", equalTo(6));
        ask("/observations/" + SCHOOLS + "?datasetVersion=1").body("citations[0].found", nullValue());
    }

    @Test
    void theFileOfTargetsSaysWhetherTheTextPrintsThem() {
        assertEquals(List.of("true"), found("?region=310110"));
        assertEquals(List.of(""), found("?region=310107"));
    }

    @Test
    void whatToAcceptIsOneWord() {
        take(WHOLE, "?accept=all").statusCode(400).body("errors.field", equalTo(List.of("accept")));
    }

    /** Each cell of the column once. */
    private static List<String> found(String query) {
        String csv = given().get("/api/v1/targets" + query + "&format=csv").asString();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(row -> row.getField("found"))
                .distinct()
                .toList();
    }

    private static ValidatableResponse take(String text, String query) {
        return given().contentType("text/plain; charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents/" + DOCUMENT + "/text" + query)
                .then();
    }
}
