package org.indicatordashboard.access;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

@ServiceTest
@TestProfile(AddressLimitProfile.class)
class AddressLimitTest {

    @Test
    void whoTriesOnePasswordOnManyNamesHasToWait() {
        for (int i = 0; i < 3; i++) {
            assertEquals(401, from("198.51.100.1", "somebody-" + i, "password").statusCode());
        }
        MovableClock.forward(Duration.ofMinutes(5));
        Response refused = from("198.51.100.1", Person.ADMINISTRATOR, Person.PASSWORD);
        Api.assertProblem(refused.then(), 429)
                .header("Retry-After", equalTo("600"))
                .body("detail", containsString("600"));
        assertEquals(
                200, from("198.51.100.2", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
        MovableClock.forward(Duration.ofMinutes(10));
        assertEquals(
                200, from("198.51.100.1", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
    }

    @Test
    void aRightPasswordDoesNotTakeTheFailuresBack() {
        from("198.51.100.3", "somebody", "password");
        from("198.51.100.3", "somebody", "password");
        assertEquals(
                200, from("198.51.100.3", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
        from("198.51.100.3", "somebody", "password");
        assertEquals(
                429, from("198.51.100.3", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() {
        for (int i = 1; i <= 3; i++) {
            from("2001:db8:7:7::" + i, "somebody", "password");
        }
        assertEquals(429, from("2001:db8:7:7:a::b", "somebody", "password").statusCode());
        assertEquals(401, from("2001:db8:7:8::1", "somebody", "password").statusCode());
        assertEquals(Sender.network("2001:db8::1"), Sender.network("2001:0db8:0:0:ffff::"));
    }

    @Test
    void readingGoesOn() {
        for (int i = 0; i < 4; i++) {
            from("198.51.100.4", "somebody", "password");
        }
        given().header("X-Forwarded-For", "198.51.100.4")
                .get("/api/v1/session")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyLocksTheAdministratorOutByKnowingTheName() {
        for (int i = 0; i < 10; i++) {
            from("198.51.100.5", Person.ADMINISTRATOR, "guess " + i);
        }
        assertEquals(
                429, from("198.51.100.5", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
        assertEquals(
                200, from("198.51.100.6", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
    }

    @Test
    void nobodyLocksAnOfficeBehindOneAddress() {
        String device =
                from("198.51.100.7", Person.ADMINISTRATOR, Person.PASSWORD).cookie(KnownDevice.NAME);
        for (int i = 0; i < 10; i++) {
            from("198.51.100.7", Person.ADMINISTRATOR, "guess " + i);
        }
        assertEquals(200, known(device, "198.51.100.7", Person.PASSWORD).statusCode());
        assertEquals(429, known("x" + device, "198.51.100.7", Person.PASSWORD).statusCode());
    }

    @Test
    void aKnownBrowserThatGuessesWaitsToo() {
        String device =
                from("198.51.100.8", Person.ADMINISTRATOR, Person.PASSWORD).cookie(KnownDevice.NAME);
        for (int i = 0; i < 5; i++) {
            assertEquals(401, known(device, "198.51.100." + (20 + i), "guess").statusCode());
        }
        assertEquals(429, known(device, "198.51.100.9", Person.PASSWORD).statusCode());
        assertEquals(
                200, from("198.51.100.9", Person.ADMINISTRATOR, Person.PASSWORD).statusCode());
    }

    @Test
    void anAssistantThatAsksTooOftenHasToWait() {
        for (int i = 0; i < 3; i++) {
            assertEquals(200, message("198.51.100.30").statusCode());
        }
        Api.assertProblem(message("198.51.100.30").then(), 429).header("Retry-After", equalTo("60"));
        assertEquals(200, message("198.51.100.31").statusCode());
        MovableClock.forward(Duration.ofMinutes(1));
        assertEquals(200, message("198.51.100.30").statusCode());
    }

    private static Response message(String address) {
        return given().header("X-Forwarded-For", address)
                .accept("application/json, text/event-stream")
                .contentType(ContentType.JSON)
                .body("""
                        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18",
                         "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}""")
                .post("/mcp");
    }

    private static Response known(String device, String address, String password) {
        return given().header("X-Forwarded-For", address)
                .cookie(KnownDevice.NAME, device)
                .contentType(ContentType.JSON)
                .body(Map.of("name", Person.ADMINISTRATOR, "password", password))
                .post("/api/v1/session");
    }

    private static Response from(String address, String name, String password) {
        return given().header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/api/v1/session");
    }
}
