package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.request;
import static org.indicatordashboard.testsupport.Api.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What is published about one district leaves the answers about another as they were, byte for byte. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class RegionsApartTest {

    private static final String PUTUO =
            "310107-5g-outdoor-base-stations-2024-01-31,5g-outdoor-base-stations,310107,2024-01-31,figure,2500,2500,eq,个,2500个,putuo-kw-2023-15,一,1,,";

    private static final String YANGPU =
            "310110-convenient-care-medical-institutions-2024-01-31,convenient-care-medical-institutions,310110,2024-01-31,figure,22,22,eq,家,22家,yangpu-fgc-2023-1,二,1,,";

    @Inject
    DatasetLoader loader;

    @Inject
    AgroalDataSource database;

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
                "/summary?region=310107&asOf=2024-12-31",
                "/targets?region=310107&asOf=2024-12-31&limit=100",
                "/targets/putuo-2023-5g-outdoor-base-stations?asOf=2024-12-31",
                "/observations?region=310107&asOf=2024-12-31&limit=100"
            })
    void anAnswerStaysUntilItsOwnRegionChanges(String path) {
        Response first = read(path);
        publish(YANGPU);
        long newer = version();
        for (int time = 0; time < 2; time++) {
            Response again = read(path);
            assertEquals(first.asString(), again.asString());
            assertEquals(first.header("ETag"), again.header("ETag"));
            assertEquals(Long.toString(newer), again.header("Dataset-Version"));
            request()
                    .header("If-None-Match", first.header("ETag"))
                    .get(ROOT + path)
                    .then()
                    .statusCode(304)
                    .header("Dataset-Version", Long.toString(newer))
                    .body(is(emptyString()));
        }
        publish(PUTUO);
        assertNotEquals(first.header("ETag"), read(path).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/observations?asOf=2024-12-31",
                "/observations?region=310107,310110&asOf=2024-12-31",
                "/indicators?asOf=2024-12-31",
                "/changes",
                "/targets?region=310107&asOf=2024-12-31&format=csv"
            })
    void whatMayReadBothChangesWithEither(String path) {
        String first = read(path).header("ETag");
        publish(YANGPU);
        assertNotEquals(first, read(path).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/summary?region=310107&asOf=2024-12-31", "/targets?region=310107&asOf=2024-12-31"})
    void whatAllRegionsShareChangesAll(String path) {
        String first = read(path).header("ETag");
        dataset.change(
                "indicators.csv",
                "5g-outdoor-base-stations,",
                "5g-outdoor-base-stations,5G",
                "5g-outdoor-base-stations,五G");
        loader.publish(dataset.path());
        assertNotEquals(first, read(path).header("ETag"));
    }

    /** As another service on the same database does it. */
    @Test
    void whatAnotherServicePublishesIsSeen() throws SQLException {
        String path = "/summary?region=310107&asOf=2024-12-31";
        Response first = read(path);
        long newer = version() + 1;
        try (Connection connection = database.getConnection();
                Statement write = connection.createStatement()) {
            write.executeUpdate("update publication_head set version = " + newer);
            write.executeUpdate(
                    "insert into publication (version, published_at, origin) values (%d, current_timestamp, 'DATASET')"
                            .formatted(newer));
            write.executeUpdate(
                    "insert into publication_region (version, region) values (%d, '310107')".formatted(newer));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (version() < newer) {
                Thread.onSpinWait();
            }
        });
        assertNotEquals(first.header("ETag"), read(path).header("ETag"));
        assertEquals(first.asString(), read(path).asString());
    }

    private void publish(String observation) {
        dataset.add("observations.csv", observation);
        loader.publish(dataset.path());
    }

    private static Response read(String path) {
        Response answer = request().get(ROOT + path);
        assertEquals(200, answer.statusCode());
        return answer;
    }
}
