package org.indicatordashboard.region;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;

@ServiceTest
class RegionResourceTest {

    @Test
    void listsLargerRegionsBeforeSmaller() {
        get("/api/v1/regions")
                .then()
                .statusCode(200)
                .body("items.code", contains("310000", "310107", "310107-haina", "310110"));
    }
}
