package org.indicatordashboard.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

@DatabaseTest
@TestProfile(AccessProfile.class)
class ApiTokenTest {

    @Test
    void actsAsItsOwnerWithoutACookieOrCsrfToken() {
        String token = made(Person.administrator(), 1).path("token");
        assertEquals(200, asked(token, "/accounts").statusCode());
        assertEquals(Person.ADMINISTRATOR, asked(token, "/session").<String>path("name"));
    }

    @Test
    void isShownOnce() {
        Person owner = owner("shown-once");
        String token = made(owner, 1).path("token");
        Response list = owner.get("/tokens");
        assertEquals(1, list.<Integer>path("total"));
        assertFalse(list.asString().contains(token));
        assertFalse(list.asString().contains("\"token\""));
    }

    @Test
    void isRefusedOnceRevokedExpiredOrItsOwnerDisabled() {
        Person owner = owner("revoking");
        Response revoked = made(owner, 10);
        assertEquals(204, owner.delete("/tokens/" + revoked.path("id")).statusCode());
        String expired = made(owner, 1).path("token");
        String orphaned = made(owner, 300).path("token");
        assertEquals(200, asked(orphaned, "/session").statusCode());
        MovableClock.forward(Duration.ofDays(2));
        Person.administrator().patch("/accounts/revoking", Map.of("disabled", true));
        for (String token : new String[] {revoked.path("token"), expired, orphaned, "idt_invented"}) {
            assertEquals(401, asked(token, "/session").statusCode());
        }
    }

    @Test
    void makesNoTokensAndChangesNoPassword() {
        String token = made(Person.administrator(), 1).path("token");
        assertEquals(403, asked(token, "/tokens").statusCode());
        assertEquals(
                403,
                given().header("Authorization", "Bearer " + token)
                        .contentType(ContentType.JSON)
                        .body(Map.of("current", Person.PASSWORD, "next", "something else here"))
                        .put("/api/v1/session/password")
                        .statusCode());
    }

    @Test
    void ofAnotherOwnerCannotBeRevoked() {
        String id = made(owner("owner-one"), 1).path("id");
        assertEquals(404, owner("owner-two").delete("/tokens/" + id).statusCode());
    }

    @Test
    void ofTheConfigurationActsAsEditor() {
        Response session = asked(Person.EDITOR_TOKEN, "/session");
        assertEquals(List.of("editor"), session.<Object>path("roles"));
        assertFalse(asked("not-" + Person.EDITOR_TOKEN, "/session").<Boolean>path("signedIn"));
        assertEquals(403, asked(Person.EDITOR_TOKEN, "/accounts").statusCode());
    }

    @Test
    void leavesPublicReadsAlone() {
        assertEquals(200, asked("idt_invented", "/regions").statusCode());
    }

    private static Person owner(String name) {
        return Person.signedIn(Person.newAccount(name, Role.EDITOR), Person.PASSWORD);
    }

    private static Response made(Person owner, int days) {
        Response made = owner.post("/tokens", Map.of("name", "script", "validDays", days));
        made.then().statusCode(201);
        return made;
    }

    private static Response asked(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1" + path);
    }
}
