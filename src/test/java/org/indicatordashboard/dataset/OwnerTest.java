package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.reporting.round.ReportingProfile;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who reports on a target of which no document says so is settled by a person, in public. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class OwnerTest {

    private static final String PLATFORMS = "putuo-2023-additional-functional-platforms";
    private static final String OWNER = "/targets/" + PLATFORMS + "/owner";

    @Inject
    DatasetLoader loader;

    @Test
    void isARevisionThatEverybodySeesAndCanBeSettledAnew() {
        Person administrator = Person.administrator();
        int before = Integer.parseInt(given().get("/api/v1/regions").header("Dataset-Version"));
        administrator
                .put(OWNER, Map.of("unit", "区人社局", "reason", "专题会议"))
                .then()
                .statusCode(200)
                .body("responsible.unit", contains("区人社局"))
                .body("datasetVersion", greaterThan(before));
        given().get("/api/v1/targets/" + PLATFORMS).then().body("responsible.unit", contains("区人社局"));
        given().get("/api/v1/targets?responsible=区人社局&limit=1000").then().body("items.id", hasItem(PLATFORMS));
        given().get("/api/v1/targets?responsible=none&limit=1000").then().body("items.id", not(hasItem(PLATFORMS)));
        given().get("/api/v1/changes?since=" + before)
                .then()
                .body("items.find { it.id == '%s' }.action".formatted(PLATFORMS), equalTo("corrected"))
                .body("items.find { it.id == '%s' }.origin".formatted(PLATFORMS), equalTo("editor"));
        given().get("/api/v1/targets/%s?datasetVersion=%d".formatted(PLATFORMS, before))
                .then()
                .body("responsible.unit", empty());
        administrator
                .get("/audit?action=settle-owner")
                .then()
                .body("items.detail", hasItem("区人社局: 专题会议"))
                .body("items.subject", hasItem(PLATFORMS));
        assertEquals(List.of(), loader.publish(Path.of("config/dataset")), "the next start leaves it");
        administrator.put(OWNER, Map.of("unit", "区卫生健康委")).then().statusCode(200);
        given().get("/api/v1/targets/" + PLATFORMS).then().body("responsible.unit", contains("区卫生健康委"));
    }

    @Test
    void isNotForTargetsOfWhichADocumentSaysSoNorForUnknownUnits() {
        Person administrator = Person.administrator();
        administrator
                .put("/targets/putuo-2023-5g-outdoor-base-stations/owner", Map.of("unit", "区人社局"))
                .then()
                .statusCode(409)
                .body("detail", containsString("A document names"));
        administrator.put(OWNER, Map.of("unit", "nobody")).then().statusCode(400);
        administrator
                .put("/targets/no-such-target/owner", Map.of("unit", "区人社局"))
                .then()
                .statusCode(404);
        Person.reviewer("shenhe-zhao").put(OWNER, Map.of("unit", "区人社局")).then().statusCode(403);
    }
}
