package org.indicatordashboard.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.FiveTexts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The five documents themselves: every figure of the dataset stands where it says. */
@DatabaseTest
@TestProfile(FiveTexts.class)
class ImportedDocumentsTest {

    private static final Path TEXTS = Path.of("../shared/documents");

    @BeforeEach
    void needsTheTexts() {
        assumeTrue(
                Files.isDirectory(TEXTS),
                "the five documents' texts are not beside the checkout (../shared/documents)");
    }

    @ParameterizedTest
    @CsvSource({
        "putuo-kw-2024-29, 12",
        "putuo-kw-2023-15, 13",
        "putuo-fb-2022-16, 61",
        "putuo-fgw-2023-10, 17",
        "yangpu-fgc-2023-1, 6"
    })
    void everyCitationResolves(String document, int citations) throws IOException {
        take(document).body("resolved", equalTo(citations)).body("unresolved", empty());
    }

    @Test
    void theSameTextTwiceIsOneImport() throws IOException {
        take("putuo-kw-2023-15");
        String version = given().get("/api/v1/start").header("Dataset-Version");
        take("putuo-kw-2023-15").statusCode(200).body("isNew", is(false));
        assertEquals(version, given().get("/api/v1/start").header("Dataset-Version"));
    }

    @Test
    void aCitationCarriesItsSpanOnceTheTextIsThere() throws IOException {
        take("putuo-kw-2023-15");
        given().get("/api/v1/observations/310107-5g-outdoor-base-stations-2023-Q1")
                .then()
                .body("citations[0].span.start", equalTo(703))
                .body("citations[0].span.end", equalTo(708));
    }

    @Test
    void everyFigureOfTheDatasetIsMarkedInItsText() throws IOException {
        take("putuo-fb-2022-16");
        List<Map<String, Object>> marks = given().get("/api/v1/documents/putuo-fb-2022-16/text")
                .jsonPath()
                .getList("spans.findAll { it.kind == 'target' }");
        assertEquals(61, marks.size());
    }

    @Test
    void theExtractorsFiguresKnowWhatTheyStandForInTheDataset() throws IOException {
        take("putuo-kw-2023-15");
        given().get("/api/v1/documents/putuo-kw-2023-15/figures")
                .then()
                .body("figures.find { it.asPrinted == '2473个' }.state", equalTo("recorded"))
                .body(
                        "figures.find { it.asPrinted == '2473个' }.ref",
                        equalTo("310107-5g-outdoor-base-stations-2023-Q1"));
    }

    @Test
    void namesAndTelephoneNumbersAreNotShown() throws IOException {
        take("putuo-kw-2023-15");
        String text = given().get("/api/v1/documents/putuo-kw-2023-15/text")
                .jsonPath()
                .getString("text");
        assertEquals(true, text.contains("联系人：＊＊＊"));
        assertEquals(false, text.matches("(?s).*\\d{8}-\\d{4}.*"));
    }

    private static io.restassured.response.ValidatableResponse take(String document) throws IOException {
        return given().contentType("text/plain")
                .body(Files.readAllBytes(TEXTS.resolve(document + ".txt")))
                .post("/api/v1/documents/" + document + "/text")
                .then()
                .statusCode(oneOf(200, 201));
    }
}
