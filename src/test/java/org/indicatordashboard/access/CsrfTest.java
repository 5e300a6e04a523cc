package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
@TestProfile(AccessProfile.class)
class CsrfTest {

    private static final String ELSEWHERE = "https://elsewhere.example";

    private static final Map<String, Object> ACCOUNT =
            Map.of("name", "made-by-csrf", "displayName", "x", "roles", List.of("editor"));

    @Test
    void refusesAWriteWithoutTheToken() {
        Person administrator = Person.administrator();
        assertEquals(
                403, administrator.withoutCsrfToken().post("/accounts", ACCOUNT).statusCode());
        assertEquals(403, administrator.withoutCsrfToken().delete("/session").statusCode());
        assertTrue(administrator.isSignedIn());
    }

    @Test
    void refusesAWriteFromAnotherSite() {
        Person administrator = Person.administrator();
        assertEquals(
                403,
                administrator
                        .request()
                        .header("Origin", ELSEWHERE)
                        .contentType(ContentType.JSON)
                        .body(ACCOUNT)
                        .post("/api/v1/accounts")
                        .statusCode());
    }

    @Test
    void takesAWriteFromItsOwnPage() {
        String own = RestAssured.baseURI + ":" + RestAssured.port;
        assertEquals(
                201,
                Person.administrator()
                        .request()
                        .header("Origin", own)
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType(ContentType.JSON)
                        .body(Map.of("name", "from-own-page", "displayName", "x", "roles", List.of("editor")))
                        .post("/api/v1/accounts")
                        .statusCode());
    }

    @Test
    void refusesSigningInFromAnotherSite() {
        assertEquals(
                403,
                given().header("Origin", ELSEWHERE)
                        .contentType(ContentType.JSON)
                        .body(Map.of("name", Person.ADMINISTRATOR, "password", Person.PASSWORD))
                        .post("/api/v1/session")
                        .statusCode());
    }

    @Test
    void letsOtherSitesReadAndNothingElse() {
        Response read = given().header("Origin", ELSEWHERE).get("/api/v1/regions");
        assertEquals("*", read.header("Access-Control-Allow-Origin"));
        assertNull(read.header("Access-Control-Allow-Credentials"));
        Response preflight = given().header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/accounts");
        assertEquals("GET, HEAD, OPTIONS", preflight.header("Access-Control-Allow-Methods"));
    }
}
