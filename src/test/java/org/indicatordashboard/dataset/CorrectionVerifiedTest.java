package org.indicatordashboard.dataset;

import java.nio.file.Path;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.request;
import static org.indicatordashboard.testsupport.Api.version;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** After a correction an older export tells what was corrected, and its frozen link still shows the old value. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class CorrectionVerifiedTest {

    private static final String CHART = "/targets/" + BASE_STATIONS_PROMISED + "/chart.";

    @Inject
    DatasetLoader loader;

    @TempDir
    Path temporary;

    DatasetFolder dataset;
    long before;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
        before = version();
    }

    @AfterEach
    void putBack() {
        loader.publish(Path.of("config/dataset"));
    }

    @Test
    void theCorrectionIsNamedWithOldValueNewValueWhenAndWhy() {
        String code = code(CHART + "json");
        correct();
        String changed = "changes.find { it.id == '%s' }.".formatted(BASE_STATIONS_OBSERVED);
        ask("/verifications/" + code)
                .body("unchanged", is(false))
                .body(changed + "before.text", is("2473个"))
                .body(changed + "after.text", is("2743个"))
                .body(changed + "after.low", is(2743))
                .body(changed + "causes.action", contains("corrected"))
                .body(changed + "causes[0].version", is((int) before + 1))
                .body(changed + "causes[0].publishedAt", notNullValue())
                .body(changed + "causes[0].origin", is("dataset"))
                .body(changed + "causes[0].note", is("更正：原录数字颠倒。"))
                .body("comparedWith.datasetVersion", is((int) before + 1));
    }

    @Test
    void aNoteThatStoodThereBeforeIsNoReason() {
        String code = code(CHART + "json");
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",2470,2470,eq,个,2470个,");
        loader.publish(dataset.path());
        ask("/verifications/" + code)
                .body("changes.find { it.id == '%s' }.causes[0].note".formatted(BASE_STATIONS_OBSERVED), nullValue());
    }

    @Test
    void theFrozenLinkStillShowsTheOldValue() {
        String code = code(CHART + "json");
        String frozen = ask("/verifications/" + code).extract().path("frozen");
        byte[] picture =
                request().get(frozen.replace("chart.json", "chart.svg")).asByteArray();
        correct();
        request()
                .get(frozen)
                .then()
                .body("plot.series[0].points[0].label", is("2473个"))
                .body("provenance.verificationCode", is(code));
        assertArrayEquals(
                picture,
                request().get(frozen.replace("chart.json", "chart.svg")).asByteArray());
        ask(CHART + "json").body("plot.series[0].points[0].label", is("2743个"));
    }

    @Test
    void aWithdrawalChangesTheStatusAndSaysWhy() {
        String code = code(CHART + "json");
        dataset.remove("observations.csv", BASE_STATIONS_OBSERVED);
        loader.publish(dataset.path());
        String status = "changes.find { it.id == '%s/status' }.".formatted(BASE_STATIONS_PROMISED);
        ask("/verifications/" + code)
                .body("changes.find { it.id == '%s' }.after".formatted(BASE_STATIONS_OBSERVED), nullValue())
                .body(status + "before.text", is("已完成"))
                .body(status + "after.text", is("逾期未报"))
                .body(status + "causes.findAll { it.kind == 'observation' }.action", contains("withdrawn"));
    }

    @Test
    void whatDoesNotConcernAnExportDoesNotChangeIt() {
        String code = code("/indicators/5g-outdoor-base-stations/chart.json");
        dataset.change("regions.csv", "310107-haina,", "Haina Town", "Haina Small Town");
        loader.publish(dataset.path());
        ask("/verifications/" + code).body("unchanged", is(true));
    }

    private void correct() {
        String line = dataset.line("observations.csv", BASE_STATIONS_OBSERVED);
        dataset.remove("observations.csv", BASE_STATIONS_OBSERVED);
        dataset.add(
                "observations.csv",
                line.replace(",2473,2473,eq,个,2473个,", ",2743,2743,eq,个,2743个,")
                        .replaceAll(",1,[^,]*,[^,]*$", ",1,更正：原录数字颠倒。,Correction: digits were swapped."));
        assertEquals(1, loader.publish(dataset.path()).size());
    }

    private static String code(String path) {
        return ask(path).extract().path("provenance.verificationCode");
    }
}
