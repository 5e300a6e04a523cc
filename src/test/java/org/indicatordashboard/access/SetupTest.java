package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
@TestProfile(SetupProfile.class)
class SetupTest {

    private static final String PASSWORD = "the first one of all";

    @Inject
    SetupCodes codes;

    /** Each step goes on from the one before. */
    @Test
    void fromTheFirstStartToTheFirstAdministrator() {
        isReadOnlyUntilThereIsAnAdministrator();
        letsThisMachineEditAndNobodyElse();
        refusesACodeThatIsNone();
        makesTheFirstAdministratorOnceAndClosesThisMachine();
        makesNoSecondFirstAdministrator();
    }

    private void isReadOnlyUntilThereIsAnAdministrator() {
        Response refused = given().header("Accept-Language", "en")
                .header("X-Forwarded-For", "203.0.113.7")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "x"))
                .post("/api/v1/accounts");
        assertEquals(403, refused.statusCode());
        assertTrue(refused.<String>path("detail").contains("DASHBOARD_FIRST_ADMIN_NAME"));
        assertEquals(200, given().get("/api/v1/regions").statusCode());
    }

    private void letsThisMachineEditAndNobodyElse() {
        assertEquals(List.of("editor"), given().get("/api/v1/session").path("roles"));
        for (Map<String, String> foreign : List.of(
                Map.of("X-Forwarded-For", "127.0.0.1"),
                Map.of("Forwarded", "for=127.0.0.1"),
                Map.of("Host", "rebound.example"),
                Map.of("Origin", "http://elsewhere.example"),
                Map.of("Sec-Fetch-Site", "cross-site"))) {
            Response answer = given().headers(foreign).get("/api/v1/session");
            assertEquals("{\"signedIn\":false,\"setupNeeded\":true}", answer.asString(), foreign.toString());
        }
    }

    private void refusesACodeThatIsNone() {
        assertEquals(400, setUp("invented").statusCode());
    }

    private void makesTheFirstAdministratorOnceAndClosesThisMachine() {
        String code = codes.linkForFirstAdministrator().replaceAll(".*code=", "");
        assertEquals(200, setUp(code).statusCode());
        assertEquals(400, setUp(code).statusCode());
        assertEquals("{\"signedIn\":false}", given().get("/api/v1/session").asString());
        assertEquals(
                List.of("administrator"),
                Person.signedIn("first", PASSWORD).get("/session").path("roles"));
    }

    private void makesNoSecondFirstAdministrator() {
        String code = codes.linkForFirstAdministrator().replaceAll(".*code=", "");
        assertEquals(400, setUp(code).statusCode());
    }

    private static Response setUp(String code) {
        return Person.anonymous().post("/setup", Map.of("code", code, "name", "first", "password", PASSWORD));
    }
}
