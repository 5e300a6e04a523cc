package org.indicatordashboard.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A browser goes to the organisation's identity provider and comes back with a session of ours. */
@ServiceTest
@TestProfile(OrganisationProfile.class)
class OrganisationSignInTest {

    private static final Map<String, Object> ACCOUNT =
            Map.of("name", "by-browser", "displayName", "x", "roles", List.of("editor"));

    Issuer issuer;

    /** The browser's, for our service. */
    private final Map<String, String> cookies = new HashMap<>();

    @Test
    void opensASessionOfOurs() {
        wangComes();
        signIn();
        Response session = get("/api/v1/session");
        session.then()
                .body("signedIn", equalTo(true))
                .body("name", equalTo("wang.fang"))
                .body("displayName", equalTo("王芳"))
                .body("roles", equalTo(List.of("administrator")));
        String csrf = session.path("csrfToken");
        assertNotNull(csrf);
        assertEquals(
                403,
                given().cookies(cookies)
                        .contentType(ContentType.JSON)
                        .body(ACCOUNT)
                        .post("/api/v1/accounts")
                        .statusCode());
        assertEquals(
                201,
                given().cookies(cookies)
                        .header(CsrfFilter.HEADER, csrf)
                        .contentType(ContentType.JSON)
                        .body(ACCOUNT)
                        .post("/api/v1/accounts")
                        .statusCode());
        get("/api/v1/audit?who=wang.fang").then().body("items.action", hasItems("sign-in", "account-created"));
        given().cookies(cookies)
                .header(CsrfFilter.HEADER, csrf)
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
        get("/api/v1/session").then().body("signedIn", equalTo(false));
    }

    @Test
    void makesNoTokensAndHasNoPassword() {
        wangComes();
        signIn();
        get("/api/v1/tokens").then().statusCode(403);
    }

    @Test
    void theProvidersCookiesCountNowhereElse() {
        wangComes();
        String back = leave();
        step(back).then().statusCode(302);
        assertTrue(cookies.keySet().stream().anyMatch(c -> c.startsWith("q_session")), cookies::toString);
        get("/api/v1/session").then().body("signedIn", equalTo(false));
        get("/api/v1/accounts").then().statusCode(401);
    }

    @Test
    void comesBackToThePageWhenRefused() {
        issuer.expect(c -> c.preferredUserName("(start)"));
        comeBack().then().statusCode(303).header("Location", equalTo("/signin.html?error=refused"));
        assertFalse(cookies.containsKey(SessionCookie.NAME));
    }

    @Test
    void comesBackToThePageWhenThePersonDeclines() {
        String back = leave().replace("code=consent", "error=access_denied");
        String place = step(back).header("Location");
        assertTrue(place.matches("(http://[^/]+)?/signin\\.html\\?error=access_denied.*"), place);
        assertFalse(cookies.containsKey(SessionCookie.NAME));
    }

    @Test
    void refusesAnAnswerThatNobodyAskedFor() {
        step(OrganisationSignIn.PATH + "?code=consent&state=invented").then().statusCode(302);
        assertFalse(cookies.containsKey(SessionCookie.NAME));
    }

    private void wangComes() {
        issuer.expect(c -> c.preferredUserName("Wang.Fang")
                .claim("name", "王芳")
                .claim("dashboard", Map.of("roles", List.of("administrator"))));
    }

    private void signIn() {
        comeBack().then().statusCode(303).header("Location", equalTo("/signin.html"));
        assertFalse(cookies.keySet().stream().anyMatch(c -> c.startsWith("q_session")), cookies::toString);
    }

    private Response comeBack() {
        Response answer = step(leave());
        while (answer.statusCode() == 302) {
            answer = step(answer.header("Location"));
        }
        return answer;
    }

    /** To the provider; answers where it sends the browser back to. */
    private String leave() {
        Response leaving = step(OrganisationSignIn.PATH);
        leaving.then().statusCode(302);
        String provider = leaving.header("Location");
        assertTrue(provider.startsWith(issuer.address() + "/authorize?"), provider);
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(provider)
                .header("Location");
    }

    private Response step(String place) {
        Response answer = given().urlEncodingEnabled(false)
                .cookies(cookies)
                .redirects()
                .follow(false)
                .get(place);
        answer.detailedCookies().forEach(c -> {
            if (c.getMaxAge() == 0) {
                cookies.remove(c.getName());
            } else {
                cookies.put(c.getName(), c.getValue());
            }
        });
        return answer;
    }

    private Response get(String path) {
        return given().cookies(cookies).baseUri(RestAssured.baseURI).get(path);
    }
}
