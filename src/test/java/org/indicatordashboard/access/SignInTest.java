package org.indicatordashboard.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
@TestProfile(AccessProfile.class)
class SignInTest {

    @Test
    void tellsNobodyFromAnybodyElse() {
        Response answer = Person.anonymous().get("/session");
        assertEquals("{\"signedIn\":false}", answer.asString());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertNull(answer.header("ETag"));
    }

    @Test
    void knowsNoOrganisationUnlessOneIsConfigured() {
        Api.refused("/session/organisation", 404);
        Response read = Person.administrator().get("/session/organisation");
        assertEquals(404, read.statusCode());
    }

    @Test
    void signsInWithACookieOutOfReachOfScriptsAndOtherSites() {
        Response answer = Person.signIn(Person.ADMINISTRATOR, Person.PASSWORD);
        assertEquals(200, answer.statusCode());
        String cookie = answer.header("Set-Cookie").toLowerCase(Locale.ROOT);
        assertTrue(Stream.of("httponly", "samesite=strict", "path=/").allMatch(cookie::contains), cookie);
        assertEquals(List.of("administrator"), answer.<Object>path("roles"));
        assertNull(answer.<Object>path("setupNeeded"));
    }

    @Test
    void answersTheSameForAWrongNameAndAWrongPassword() {
        Response wrongName = Person.signIn("nobody-here", Person.PASSWORD);
        Response wrongPassword = Person.signIn(Person.newAccount("right-name", Role.EDITOR), "not the password");
        assertEquals(401, wrongName.statusCode());
        assertEquals(wrongPassword.asString(), wrongName.asString());
    }

    @Test
    void makesWhoGuessesWaitLongerEachTime() {
        String name = Person.newAccount("forgetful", Role.REVIEWER);
        for (int i = 0; i < 5; i++) {
            assertEquals(401, Person.signIn(name, "wrong " + i).statusCode());
        }
        Response waiting = Person.signIn(name, Person.PASSWORD);
        assertEquals(429, waiting.statusCode());
        assertEquals("30", waiting.header("Retry-After"));
        MovableClock.forward(Duration.ofSeconds(30));
        assertEquals(401, Person.signIn(name, "wrong").statusCode());
        assertEquals("60", Person.signIn(name, Person.PASSWORD).header("Retry-After"));
        MovableClock.forward(Duration.ofSeconds(60));
        assertEquals(200, Person.signIn(name, Person.PASSWORD).statusCode());
        assertEquals(401, Person.signIn(name, "wrong").statusCode());
        assertEquals(200, Person.signIn(name, Person.PASSWORD).statusCode());
    }

    @Test
    void makesNamesThatNobodyHasWaitAlike() {
        for (int i = 0; i < 5; i++) {
            assertEquals(401, Person.signIn("nobody-of-that-name", "wrong").statusCode());
        }
        assertEquals(429, Person.signIn("nobody-of-that-name", "wrong").statusCode());
    }

    @Test
    void forgetsFailuresAfterARightPassword() {
        String name = Person.newAccount("mistyping", Role.REVIEWER);
        for (int i = 0; i < 8; i++) {
            assertEquals(
                    i % 4 == 3 ? 200 : 401,
                    Person.signIn(name, i % 4 == 3 ? Person.PASSWORD : "wrong").statusCode());
        }
    }

    @Test
    void endsASessionThatIsIdle() {
        Person visitor = Person.administrator();
        MovableClock.forward(Duration.ofMinutes(29));
        assertTrue(visitor.isSignedIn());
        MovableClock.forward(Duration.ofMinutes(29));
        assertTrue(visitor.isSignedIn());
        MovableClock.forward(Duration.ofMinutes(31));
        assertFalse(visitor.isSignedIn());
        assertEquals(401, visitor.get("/accounts").statusCode());
    }

    @Test
    void endsASessionAfterTwelveHoursThoughItIsUsed() {
        Person visitor = Person.administrator();
        for (int i = 0; i < 35; i++) {
            MovableClock.forward(Duration.ofMinutes(20));
            assertTrue(visitor.isSignedIn());
        }
        MovableClock.forward(Duration.ofMinutes(25));
        assertFalse(visitor.isSignedIn());
    }

    @Test
    void signsOutOnTheServer() {
        Person visitor = Person.administrator();
        assertEquals(204, visitor.delete("/session").statusCode());
        assertFalse(visitor.isSignedIn());
    }

    @Test
    void refusesADisabledAccountAndItsSessions() {
        String name = Person.newAccount("leaving", Role.EDITOR);
        Person leaving = Person.signedIn(name, Person.PASSWORD);
        Person.administrator()
                .patch("/accounts/" + name, Map.of("disabled", true))
                .then()
                .statusCode(200);
        assertFalse(leaving.isSignedIn());
        assertEquals(401, Person.signIn(name, Person.PASSWORD).statusCode());
    }

    @Test
    void changesOnesOwnPasswordAndEndsOnesOtherSessions() {
        String name = Person.newAccount("careful", Role.EDITOR);
        Person elsewhere = Person.signedIn(name, Person.PASSWORD);
        Person here = Person.signedIn(name, Person.PASSWORD);
        String token =
                here.post("/tokens", Map.of("name", "program", "validDays", 30)).path("token");
        assertEquals(403, byToken(token).statusCode());
        String next = "another fine evening";
        assertEquals(
                400,
                here.put("/session/password", Map.of("current", "not this one", "next", next))
                        .statusCode());
        assertEquals(
                204,
                here.put("/session/password", Map.of("current", Person.PASSWORD, "next", next))
                        .statusCode());
        assertTrue(here.isSignedIn());
        assertFalse(elsewhere.isSignedIn());
        assertEquals(401, byToken(token).statusCode());
        assertEquals(200, Person.signIn(name, next).statusCode());
    }

    @Test
    void namesAMemberThatIsNone() {
        Response answer = Person.anonymous().post("/session", Map.of("name", "a", "pasword", "b"));
        assertEquals(400, answer.statusCode());
        assertEquals("pasword", answer.<String>path("errors[0].field"));
        assertEquals(400, Person.anonymous().post("/session", "{}").statusCode());
        assertEquals(400, Person.anonymous().post("/session", "[1]").statusCode());
        assertEquals(400, Person.anonymous().post("/session", "{not json").statusCode());
    }

    /** Tokens must not see tokens: 403 where it is one. */
    private static Response byToken(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/tokens");
    }
}
