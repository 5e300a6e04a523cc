package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Programs and people with tokens of the organisation's identity provider. */
@ServiceTest
@TestProfile(OrganisationProfile.class)
class OrganisationTokenTest {

    private static final String UNIT = "区建管委";

    Issuer issuer;

    @Test
    void countsAsHavingAnAdministrator() {
        given().get("/api/v1/session")
                .then()
                .body("setupNeeded", nullValue())
                .body("organisationSignIn", equalTo(OrganisationSignIn.PATH));
        Response refused =
                given().contentType(ContentType.TEXT).body("x").post("/api/v1/documents/putuo-kw-2023-15/text");
        assertEquals(401, refused.statusCode());
    }

    @Test
    void aPersonWithoutARoleMayOnlyRead() {
        RequestSpecification chen = bearer(token("chen"));
        chen.get("/api/v1/session").then().body("roles", equalTo(List.of())).body("name", equalTo("chen"));
        Api.assertProblem(chen.get("/api/v1/accounts").then(), 403);
        chen.get("/api/v1/regions").then().statusCode(200);
    }

    @Test
    void unknownRolesAndUnitsAreIgnored() {
        String token = issuer.token(
                "Li.Na",
                c -> c.claim("dashboard", Map.of("roles", List.of("offline_access", "reviewer", "superuser")))
                        .claim("departments", List.of(UNIT, "somewhere else"))
                        .claim("name", "李娜"));
        bearer(token)
                .get("/api/v1/session")
                .then()
                .body("name", equalTo("li.na"))
                .body("displayName", equalTo("李娜"))
                .body("roles", equalTo(List.of("reviewer")))
                .body("units", equalTo(List.of(UNIT)));
    }

    @Test
    void aGroupOfAnotherNameBecomesARole() {
        bearer(token("he", "数据审核组")).get("/api/v1/session").then().body("roles", equalTo(List.of("reviewer")));
    }

    @Test
    void writesWithoutACsrfTokenAndStandsInTheAuditTrailByName() {
        String zhou = token("zhou", "administrator");
        open(zhou, "made-by-zhou").then().statusCode(201);
        bearer(zhou)
                .get("/api/v1/audit?who=zhou")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("account-created"));
        bearer(zhou)
                .contentType(ContentType.JSON)
                .body(Map.of("disabled", true))
                .patch("/api/v1/accounts/made-by-zhou")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyApprovesASubmissionOfTheirOwnAlsoUnderAnotherSpelling() {
        int id = submitted("sun");
        approve("SUN", id).then().statusCode(403);
        approve("qian", id).then().statusCode(200);
    }

    @Test
    void aNameIsOnePersons() {
        String zhou = token("zhou", "administrator");
        open(zhou, "twice").then().statusCode(201);
        Response refused = bearer(token("Twice", "administrator")).get("/api/v1/accounts");
        Api.assertProblem(refused.then(), 401);
        bearer(zhou)
                .contentType(ContentType.JSON)
                .body(Map.of("disabled", true))
                .patch("/api/v1/accounts/twice")
                .then()
                .statusCode(200);
        bearer(token("twice", "administrator")).get("/api/v1/accounts").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(this-machine)", "(editor-token)", " ", "a\u0000b"})
    void aNameThatMeansSomethingElseIsRefused(String name) {
        Api.assertProblem(
                bearer(token(name, "administrator")).get("/api/v1/accounts").then(), 401);
    }

    @Test
    void tokensThatAreNotForUsAreRefusedInBothLanguages() {
        UnaryOperator<JwtClaimsBuilder> administrator =
                c -> c.claim("dashboard", Map.of("roles", List.of("administrator")));
        String right = issuer.token("wu", administrator);
        String[] parts = right.split("\\.");
        for (String wrong : List.of(
                issuer.token("wu", c -> administrator.apply(c).expiresAt(1)),
                issuer.token("wu", c -> administrator.apply(c).issuer("http://elsewhere.example")),
                issuer.token("wu", c -> administrator.apply(c).audience("another-service")),
                issuer.token("wu", c -> administrator.apply(c).audience(Set.of())),
                issuer.signedBySomebodyElse("wu", administrator),
                parts[0] + "." + parts[1] + ".",
                "eyJhbGciOiJub25lIn0." + parts[1] + ".",
                right + "x",
                "not-a-token",
                "a.b.c",
                "....")) {
            Response english = bearer(wrong).get("/api/v1/accounts");
            Api.assertProblem(english.then(), 401);
            Response chinese = given().header("Authorization", "Bearer " + wrong)
                    .header("Accept-Language", "zh")
                    .get("/api/v1/accounts");
            Api.assertProblem(chinese.then(), 401);
            assertNotEquals(english.<String>path("detail"), chinese.<String>path("detail"));
            assertEquals(401, bearer(wrong).get("/api/v1/session").statusCode());
            bearer(wrong).get("/api/v1/regions").then().statusCode(200);
        }
        bearer(right).get("/api/v1/accounts").then().statusCode(200);
    }

    private int submitted(String who) {
        String reporter = issuer.token(
                who,
                c -> c.claim("dashboard", Map.of("roles", List.of("reporter", "reviewer")))
                        .claim("departments", UNIT));
        Map<String, Object> row = Map.of("target", "putuo-2023-5g-outdoor-base-stations", "value", 2600);
        int id = bearer(reporter)
                .contentType(ContentType.JSON)
                .body(Map.of("unit", UNIT, "month", "2024-05", "rows", List.of(row)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        bearer(reporter)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/submissions/%d/submit".formatted(id))
                .then()
                .statusCode(200);
        return id;
    }

    private Response approve(String who, int id) {
        return bearer(token(who, "reviewer"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/submissions/%d/approve".formatted(id));
    }

    private static Response open(String token, String name) {
        return bearer(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "displayName", name, "roles", List.of("editor")))
                .post("/api/v1/accounts");
    }

    private String token(String name, String... roles) {
        return issuer.token(name, c -> c.claim("dashboard", Map.of("roles", List.of(roles))));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Accept-Language", "en").header("Authorization", "Bearer " + token);
    }
}
