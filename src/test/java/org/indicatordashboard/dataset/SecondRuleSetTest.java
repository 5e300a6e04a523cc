package org.indicatordashboard.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.request;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rule set 2026-2 from the dataset's files to everything that leaves the service. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class SecondRuleSetTest {

    private static final String TARGET = "/targets/" + BASE_STATIONS_PROMISED;
    private static final String OF_INDICATOR = "indicator=5g-outdoor-base-stations&region=310107&asOf=2024-12-31";

    /** A bare hundred; “> 100 %” and 100.5 are none, nor is the full length of a bar. */
    private static final Pattern ALL = Pattern.compile("(?<![>≥\\d.] ?)(?<!=\")100(\\.00?)? ?%");

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                TARGET + "?asOf=2024-12-31",
                TARGET + "/chart.json?asOf=2024-12-31",
                TARGET + "/chart.svg?asOf=2024-12-31",
                TARGET + "/chart.xlsx?asOf=2024-12-31",
                TARGET + "/chart.pptx?asOf=2024-12-31",
                TARGET + "/chart.docx?asOf=2024-12-31",
                "/targets?format=csv&" + OF_INDICATOR,
                "/targets?format=xlsx&" + OF_INDICATOR,
                "/targets?format=json-stat2&" + OF_INDICATOR,
                "/targets?format=sdmx-csv&" + OF_INDICATOR,
                "/bulletins/2024-12.json?indicator=5g-outdoor-base-stations",
                "/bulletins/2024-12.html?indicator=5g-outdoor-base-stations",
                "/bulletins/2024-12.docx?indicator=5g-outdoor-base-stations",
                "/bulletins/2024-12.xlsx?indicator=5g-outdoor-base-stations"
            })
    void whatIsMissedNeverReadsAHundredPercent(String path) throws IOException {
        reportAtTheDueDate("1999.95");
        String text = text(
                request().get("/api/v1" + path).then().statusCode(200).extract().asByteArray());
        assertFalse(ALL.matcher(text).find(), () -> {
            var found = ALL.matcher(text);
            found.find();
            return text.substring(Math.max(0, found.start() - 80), Math.min(text.length(), found.end() + 20));
        });
        assertTrue(text.contains("未完成") || text.contains("missed"), path);
        assertTrue(text.contains("99.99") || path.matches(".*/2024-12\\.(json|html|docx).*"), path);
    }

    @Test
    void anEarlyValueGoesStaleAndCanBeFiltered() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",1500,1500,eq,个,1500个,");
        loader.publish(dataset.path());
        ask("/targets?status=stale&asOf=2023-12-31").body("items.id", contains(BASE_STATIONS_PROMISED));
        ask("/summary?asOf=2023-12-31").body("byStatus.stale", is(1));
        ask(TARGET + "?asOf=2023-12-31&ruleSet=2026-1")
                .body("assessment.status", is("on-track"))
                .body("assessment.ruleSet", is("2026-1"));
        String first = ask(TARGET + "/chart.json?asOf=2023-12-31&ruleSet=2026-1")
                .extract()
                .path("provenance.verificationCode");
        ask("/verifications/" + first)
                .body("values.find { it.id.endsWith('/status') }.value.text", is("达到序时进度"))
                .body("unchanged", is(true));
    }

    @Test
    void whatIsAchievedLateSaysSoAndCanBeFiltered() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",1500,1500,eq,个,1500个,");
        dataset.add("observations.csv", observation("2024-Q1", "2100"));
        loader.publish(dataset.path());
        ask("/targets?onTime=false&asOf=2024-12-31")
                .body("items.id", contains(BASE_STATIONS_PROMISED))
                .body("items[0].assessment.status", is("achieved"))
                .body("items[0].assessment.achievedOn", is("2024-03-31"))
                .body("items[0].assessment.reasons.code", hasItem("achieved-late"));
        ask("/targets?onTime=true&asOf=2024-12-31").body("total", is(1));
        ask(TARGET + "/chart.json?asOf=2024-12-31").body("notes[0]", containsString("逾期完成"));
    }

    @Test
    void aBaselineThatSatisfiesLeavesNoCompletionAndNoDigitsOfTheDatabase() {
        dataset.change("targets.csv", BASE_STATIONS_PROMISED, "区科委;区建管委,,", "区科委;区建管委,2067,");
        loader.publish(dataset.path());
        ask(TARGET + "?asOf=2024-12-31")
                .body("baseline", is(2067))
                .body("assessment.completion", nullValue())
                .body("assessment.pace", nullValue())
                .body("assessment.reasons.text.join(' ')", containsString("不适用：发布时已达到"));
        assertFalse(request().get("/api/v1" + TARGET).asString().contains("2067.0"));
    }

    @Test
    void aNumberKeepsTheDigitsThatWerePrinted() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",0.10,0.10,eq,个,0.10个,");
        loader.publish(dataset.path());
        String one = "/api/v1/observations/" + BASE_STATIONS_OBSERVED;
        assertTrue(request().get(one).asString().contains("\"low\":0.10,\"high\":0.10,"));
        String csv = request()
                .get("/api/v1/observations?format=csv&indicator=5g-outdoor-base-stations")
                .asString();
        assertTrue(csv.contains(",0.10,0.10,"), csv);
    }

    @Test
    void milestonesBendThePaceLine() {
        dataset.add("milestones.csv", milestone("2022-12-31", "1500,,ge,个,1500个"));
        loader.publish(dataset.path());
        ask(TARGET + "?asOf=2024-12-31")
                .body("milestones", hasSize(1))
                .body("milestones[0].figure.low", is(1500))
                .body("assessment.pace.points.on", contains("2022-03-11", "2022-12-31", "2023-12-31"))
                .body("assessment.pace.points.value", contains(0, 1500, 2000))
                .body("assessment.pace.points.onTrackValue", contains(-100, 1400, 1900))
                .body("assessment.pace.points.behindValue", contains(-400, 1100, 1600));
        ask(TARGET + "/chart.json?asOf=2024-12-31").body("plot.pace.corners", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-11 | 1500,,ge,个,1500个 | due_on | 2022-03-11 与目标期限 2023-12-31 之间",
                "2023-12-31 | 1500,,ge,个,1500个 | due_on | between the plan's start 2022-03-11",
                "2022-12-31 | 1500,,ge,家,1500家 | unit | 须用同一单位",
                "2022-12-31 | ,,,个,若干个 | comparator | must have a number",
                "2022-12-32 | 1500,,ge,个,1500个 | due_on | 不是日期"
            })
    void aMilestoneOutOfPlaceIsRefusedWithFileAndLine(String day, String cells, String column, String words) {
        int line = dataset.add("milestones.csv", milestone(day, cells));
        String refusal = assertThrows(PreventFurtherStepsException.class, () -> loader.publish(dataset.path()))
                .getMessage();
        assertTrue(refusal.contains("milestones.csv:" + line) || refusal.contains("milestones.csv"), refusal);
        assertTrue(refusal.contains(column) && refusal.contains(words), refusal);
    }

    private void reportAtTheDueDate(String value) {
        dataset.add("observations.csv", observation("2023-12-31", value));
        loader.publish(dataset.path());
    }

    /** The reply of 2024 is known by the end of that year. */
    private static String observation(String period, String value) {
        return "310107-5g-outdoor-base-stations-%1$s,5g-outdoor-base-stations,310107,%1$s,figure,%2$s,%2$s,eq,个,%2$s个,putuo-kw-2024-29,一,1,,"
                .formatted(period, value);
    }

    private static String milestone(String day, String cells) {
        return "%s,%s,%s,putuo-fb-2022-16,二(一)9 数字底座新支撑,1,,".formatted(BASE_STATIONS_PROMISED, day, cells);
    }

    /** What a person or a program reads of a file, whichever format it has. */
    private static String text(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                text.append(
                        content.length > 1 && content[0] == 'P'
                                ? text(content)
                                : entry.getName().endsWith(".xml") ? new String(content, StandardCharsets.UTF_8) : "");
            }
        }
        return text.toString();
    }
}
