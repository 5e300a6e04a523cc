package org.indicatordashboard.access;

import java.util.function.UnaryOperator;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
@TestProfile(ProviderAwayProfile.class)
class ProviderAwayTest {

    Issuer issuer;

    @Test
    void readsGoOnAndTheProviderIsAskedAgain() {
        String token = issuer.token("chen", UnaryOperator.identity());
        Api.ask("/regions");
        Response away = bearer(token);
        Api.assertProblem(away.then(), 503);
        assertTrue(away.<String>path("detail").contains("identity provider"), away::asString);
        given().redirects()
                .follow(false)
                .get(OrganisationSignIn.PATH)
                .then()
                .statusCode(303)
                .header("Location", equalTo("/signin.html?error=refused"));

        issuer.open();
        assertEquals("chen", bearer(token).path("name"));
    }

    private static Response bearer(String token) {
        return given().header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/session");
    }
}
