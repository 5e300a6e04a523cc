package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.version;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is exported and loaded again changes nothing, whoever entered it. */
@ServiceTest
@TestProfile(ExportTest.Alone.class)
class ExportTest {

    /** Another test decides on figures of the same document. */
    public static class Alone extends OwnDatabase {}

    private static final String LETTER = "截至2023年6月底，全区建成数据中心7个。";

    @Inject
    DatasetLoader loader;

    @Inject
    DatasetExport export;

    @TempDir
    Path temporary;

    Path exported;

    @BeforeEach
    void loadTheShippedOne() {
        exported = temporary.resolve("exported");
        loader.publish(Path.of("config/dataset"));
    }

    @AfterEach
    void putBack() {
        loader.publish(Path.of("config/dataset"));
    }

    @Test
    void theShippedDatasetComesBackAsItIs() throws IOException {
        assertEquals(version(), export.write(exported));
        assertEquals(0, loader.publish(exported).size());
        for (String file : List.of("regions.csv", "scenarios.csv", "evidence.csv", "sections.csv", "indicators.csv")) {
            assertEquals(text(Path.of("config/dataset"), file), text(exported, file));
        }
    }

    @Test
    void theHeadsThatExplainTheColumnsAreKept() throws IOException {
        export.write(exported);
        assertEquals(comments(Path.of("config/dataset")), comments(exported));
    }

    @Test
    void lineBreaksQuotesReasonsAndMilestonesComeBack() throws IOException {
        DatasetFolder changed = DatasetFolder.copiedTo(temporary.resolve("changed"));
        changed.change("targets.csv", BASE_STATIONS_PROMISED, "期限原文印作2023年底。", "\"“甲”,\"\"乙\"\"\n第二行\"");
        changed.add(
                "milestones.csv",
                BASE_STATIONS_PROMISED + ",2022-12-31,1500,,ge,个,1500个,putuo-fb-2022-16,二(一)9 数字底座新支撑,1,,");
        DatasetTable table = DatasetTable.of(changed, "observations.csv");
        changed.writeBytes(
                "observations.csv",
                table.withColumn("reading_note", BASE_STATIONS_OBSERVED, "按 2473 计")
                        .bytes());
        assertEquals(3, loader.publish(changed.path()).size());
        ask("/observations/" + BASE_STATIONS_OBSERVED).body("remarks.code", hasItem("other-reading"));
        export.write(exported);
        assertEquals(0, loader.publish(exported).size());
        assertThat(text(exported, "targets.csv"), containsString("第二行"));
    }

    @Test
    void whatAnEditorConfirmedIsPartOfItAndStaysTheEditors() throws IOException {
        confirm();
        export.write(exported);
        assertThat(text(exported, "observations.csv"), containsString("310110-export-data-centres-2023-06,"));
        assertEquals(0, loader.publish(exported).size());
        ask("/observations/310110-export-data-centres-2023-06").body("superseded", is(false));
    }

    private static void confirm() {
        String document = "/api/v1/documents/yangpu-fgc-2023-1";
        given().contentType("text/plain; charset=utf-8")
                .body(LETTER.getBytes(StandardCharsets.UTF_8))
                .post(document + "/text")
                .then()
                .statusCode(oneOf(200, 201));
        int start = LETTER.indexOf("7个");
        given().contentType("application/json")
                .body(Map.of(
                        "start",
                        start,
                        "end",
                        start + 2,
                        "action",
                        "accept",
                        "kind",
                        "observation",
                        "region",
                        "310110",
                        "period",
                        "2023-06",
                        "figure",
                        Map.of("low", 7, "high", 7, "comparator", "eq", "unit", "个"),
                        "newIndicator",
                        Map.of(
                                "code", "export-data-centres",
                                "name", "数据中心数",
                                "nameEn", "Data centres",
                                "domain", "foundation",
                                "direction", "higher",
                                "measure", "stock",
                                "definition", "已建成的数据中心数量。",
                                "definitionEn", "Data centres built.")))
                .post(document + "/decisions")
                .then()
                .statusCode(201);
    }

    private static List<String> comments(Path folder) throws IOException {
        List<String> comments = new java.util.ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                Files.readAllLines(file).stream().filter(l -> l.startsWith("#")).forEach(comments::add);
            }
        }
        return comments;
    }

    private static String text(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
