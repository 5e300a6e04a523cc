package org.indicatordashboard.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.Cases;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;

/** What is answered after a case was loaded; where its values are not the printed ones, with a reason for each. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class JudgedCasesTest {

    private static final String AT = "?asOf=2024-06-30&knownAt=2026-01-01";

    @Inject
    DatasetLoader loader;

    @TempDir
    Path temporary;

    DatasetFolder dataset;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
    }

    @AfterEach
    void putBack() {
        loader.publish(Path.of("config/dataset"));
    }

    @Test
    void aTargetBelowItsBaselineHasNoPercentage() {
        dataset.writeBytes("targets.csv", Cases.bytes("targets-base2067.csv"));
        loader.publish(dataset.path());
        ask("/targets/" + BASE_STATIONS_PROMISED)
                .body("baseline", is(2067))
                .body("assessment.status", is("achieved"))
                .body("assessment.completion", nullValue())
                .body("assessment.reasons.code", hasItem("met-when-set"));
    }

    @Test
    void aTargetBelowZeroHasNoPercentage() {
        withReasons("targets.csv", Cases.bytes("targets-neg.csv"), BASE_STATIONS_PROMISED, "试填 -5");
        loader.publish(dataset.path());
        ask("/targets/" + BASE_STATIONS_PROMISED)
                .body("figure.low", is(-5))
                .body("readingNote", is("试填 -5"))
                .body("assessment.completion", nullValue());
    }

    @Test
    void aValueJustUnderTheTargetIsNeverPrintedAsOneHundredPercent() {
        withReasons(
                "observations.csv",
                Cases.bytes("observations-missed-at-100.00.csv"),
                "310107-5g-outdoor-base-stations-",
                "试填 1500、1400、-100、1990、1999.95，首季 2473");
        loader.publish(dataset.path());
        ask("/targets/" + BASE_STATIONS_PROMISED + AT)
                .body("assessment.status", is("missed"))
                .body("assessment.completion.text", is("99.99 %"));
        for (String format : List.of("csv", "json", "json-stat2", "sdmx-csv")) {
            String file = given().get("/api/v1/targets" + AT + "&indicator=5g-outdoor-base-stations&format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(format, file, containsString("99.99"));
            assertThat(format, file, not(containsString("100 %")));
        }
    }

    /** The case with one more column, filled in the rows that start so. */
    private void withReasons(String file, byte[] bytes, String rows, String reason) {
        Stream<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(l -> l.startsWith("#")
                        ? l
                        : l + (l.startsWith("id,") ? ",reading_note" : l.startsWith(rows) ? "," + reason : ","));
        dataset.writeBytes(file, (String.join("\n", lines.toList()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
