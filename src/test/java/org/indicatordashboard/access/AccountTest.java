package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
@TestProfile(AccessProfile.class)
class AccountTest {

    @Test
    void isMadeForAReporterOfAUnit() {
        Response made = Person.administrator()
                .post(
                        "/accounts",
                        Map.of(
                                "name",
                                "zhang",
                                "displayName",
                                "张三",
                                "roles",
                                List.of("reporter"),
                                "units",
                                List.of(Person.UNIT),
                                "password",
                                Person.PASSWORD));
        assertEquals(201, made.statusCode());
        assertFalse(made.asString().contains("argon2"));
        Response session = Person.signedIn("zhang", Person.PASSWORD).get("/session");
        assertEquals(List.of("reporter"), session.path("roles"));
        assertEquals(List.of(Person.UNIT), session.path("units"));
        assertEquals("张三", session.path("displayName"));
    }

    @Test
    void isRefusedWithEverythingThatIsWrong() {
        Response refused = Person.administrator()
                .post(
                        "/accounts",
                        Map.of("name", "Zhang San", "displayName", " ", "roles", List.of(), "password", "short"));
        assertEquals(400, refused.statusCode());
        assertEquals(List.of("name", "displayName", "password"), refused.path("errors.field"));
    }

    @Test
    void ofAReporterNeedsAUnitThatExists() {
        assertEquals("units", refusedFor(List.of()).path("errors[0].field"));
        assertEquals("units", refusedFor(List.of("区不存在委")).path("errors[0].field"));
    }

    @Test
    void hasANameOfItsOwn() {
        assertEquals(
                409,
                Person.administrator()
                        .post("/accounts", Map.of("name", Person.ADMINISTRATOR, "displayName", "x", "roles", List.of()))
                        .statusCode());
    }

    @Test
    void getsItsPasswordFromItsOwnerByALinkThatWorksOnce() {
        Response made = Person.administrator()
                .post("/accounts", Map.of("name", "by-link", "displayName", "x", "roles", List.of("editor")));
        String code = code(made);
        Map<String, String> setup = Map.of("code", code, "password", Person.PASSWORD);
        assertEquals(
                400,
                Person.anonymous()
                        .post("/setup", Map.of("code", code, "password", "by-link-by-link"))
                        .statusCode());
        assertEquals(200, Person.anonymous().post("/setup", setup).statusCode());
        assertEquals(400, Person.anonymous().post("/setup", setup).statusCode());
        assertTrue(Person.signedIn("by-link", Person.PASSWORD).isSignedIn());
    }

    @Test
    void losesItsPasswordAndSessionsByAReset() {
        String name = Person.newAccount("resetting", Role.EDITOR);
        Person before = Person.signedIn(name, Person.PASSWORD);
        Response reset = Person.administrator().patch("/accounts/" + name, Map.of("resetPassword", true));
        assertNotNull(code(reset));
        assertFalse(before.isSignedIn());
        assertEquals(401, Person.signIn(name, Person.PASSWORD).statusCode());
    }

    @Test
    void ofTheLastAdministratorStays() {
        Person administrator = Person.administrator();
        String path = "/accounts/" + Person.ADMINISTRATOR;
        assertEquals(409, administrator.patch(path, Map.of("disabled", true)).statusCode());
        assertEquals(
                409,
                administrator.patch(path, Map.of("roles", List.of("editor"))).statusCode());
        assertTrue(administrator.isSignedIn());
    }

    @Test
    void changesItsRolesAtOnce() {
        String name = Person.newAccount("promoted", Role.EDITOR);
        Person promoted = Person.signedIn(name, Person.PASSWORD);
        assertEquals(403, promoted.get("/accounts").statusCode());
        Person.administrator().patch("/accounts/" + name, Map.of("roles", List.of("administrator")));
        assertEquals(200, promoted.get("/accounts").statusCode());
        Person.administrator().patch("/accounts/" + name, Map.of("roles", List.of("editor")));
        assertEquals(403, promoted.get("/accounts").statusCode());
    }

    @Test
    void isNotFoundUnderAnotherName() {
        assertEquals(
                404, Person.administrator().patch("/accounts/nobody", Map.of()).statusCode());
    }

    @Test
    void neverTripsOverControlCharacters() {
        Person administrator = Person.administrator();
        assertEquals(404, administrator.patch("/accounts/a%00b", Map.of()).statusCode());
        assertEquals(404, administrator.delete("/tokens/a%00b").statusCode());
        assertEquals(400, administrator.get("/audit?who=a%00b").statusCode());
        assertEquals(400, Person.signIn("a\u0000b", "wrong").statusCode());
        assertEquals(
                400, administrator.post("/tokens", Map.of("name", "a\u0000b")).statusCode());
    }

    private static Response refusedFor(List<String> units) {
        Response refused = Person.administrator()
                .post(
                        "/accounts",
                        Map.of("name", "no-unit", "displayName", "x", "roles", List.of("reporter"), "units", units));
        assertEquals(400, refused.statusCode());
        return refused;
    }

    private static String code(Response answer) {
        return answer.<String>path("passwordLink").replaceAll(".*code=([^&]*).*", "$1");
    }
}
