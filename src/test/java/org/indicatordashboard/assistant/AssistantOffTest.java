package org.indicatordashboard.assistant;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.access.SetupProfile;
import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;

@ServiceTest
@TestProfile(SetupProfile.class)
class AssistantOffTest {

    @Test
    void oneSettingTurnsItOff() {
        Api.assertProblem(
                given().contentType("application/json").body("{}").post("/mcp").then(), 404);
        Api.assertProblem(given().get("/mcp").then(), 404);
    }
}
