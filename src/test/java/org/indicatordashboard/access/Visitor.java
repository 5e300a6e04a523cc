package org.indicatordashboard.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Somebody who talks to the service over HTTP, with a cookie and its CSRF token once signed in. */
final class Visitor {

    static final String ADMINISTRATOR = "wang";
    static final String PASSWORD = "quiet river seven lamps";
    static final String EDITOR_TOKEN = "a-token-for-editors-of-the-test";
    static final String UNIT = "区商务委";

    private final String cookie;

    private final String csrfToken;

    private Visitor(String cookie, String csrfToken) {
        this.cookie = cookie;
        this.csrfToken = csrfToken;
    }

    static Visitor anonymous() {
        return new Visitor(null, null);
    }

    static Visitor signedIn(String name, String password) {
        Response answer = signIn(name, password);
        answer.then().statusCode(200);
        return new Visitor(answer.cookie(SessionCookie.NAME), answer.path("csrfToken"));
    }

    static Visitor administrator() {
        return signedIn(ADMINISTRATOR, PASSWORD);
    }

    static Response signIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/api/v1/session");
    }

    /** An account made by the administrator; its password is {@link #PASSWORD}. */
    static String account(String name, Role... roles) {
        List<String> codes = new ArrayList<>();
        for (Role role : roles) {
            codes.add(role.code());
        }
        administrator()
                .post(
                        "/accounts",
                        Map.of(
                                "name",
                                name,
                                "displayName",
                                name,
                                "roles",
                                codes,
                                "units",
                                List.of(UNIT),
                                "password",
                                PASSWORD))
                .then()
                .statusCode(201);
        return name;
    }

    static void accountUnlessThere(String name, Role role) {
        if (administrator().get("/accounts").<List<String>>path("items.name").stream()
                .noneMatch(name::equals)) {
            account(name, role);
        }
    }

    Visitor withoutCsrfToken() {
        return new Visitor(cookie, null);
    }

    RequestSpecification request() {
        RequestSpecification request = given().urlEncodingEnabled(false).header("Accept-Language", "en");
        if (cookie != null) {
            request.cookie(SessionCookie.NAME, cookie);
        }
        return csrfToken == null ? request : request.header(CsrfFilter.HEADER, csrfToken);
    }

    Response get(String path) {
        return request().get("/api/v1" + path);
    }

    Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    Response put(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).put("/api/v1" + path);
    }

    Response patch(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).patch("/api/v1" + path);
    }

    Response delete(String path) {
        return request().delete("/api/v1" + path);
    }

    boolean isSignedIn() {
        return get("/session").path("signedIn");
    }
}
