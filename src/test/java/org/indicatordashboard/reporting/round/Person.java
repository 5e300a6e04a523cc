package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Somebody signed in over HTTP. */
public final class Person {

    public static final String ADMINISTRATOR = "admin-wang";
    public static final String PASSWORD = "quiet river seven lamps";
    public static final String UNIT = "区商务委";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static Person administrator;

    public final String name;

    private final Map<String, String> cookies;

    private final String csrfToken;

    private Person(String name, Map<String, String> cookies, String csrfToken) {
        this.name = name;
        this.cookies = cookies;
        this.csrfToken = csrfToken;
    }

    public static Person reporter(String name, String unit) {
        return account(name, List.of("reporter"), List.of(unit));
    }

    public static Person reviewer(String name) {
        return account(name, List.of("reviewer"), List.of());
    }

    /** Made by the administrator unless it is there already. */
    public static Person account(String name, List<String> roles, List<String> units) {
        if (administrator == null || administrator.get("/accounts").statusCode() != 200) {
            administrator = signedIn(ADMINISTRATOR);
        }
        administrator.post(
                "/accounts",
                Map.of("name", name, "displayName", name, "roles", roles, "units", units, "password", PASSWORD));
        return signedIn(name);
    }

    public static Person signedIn(String name) {
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", PASSWORD))
                .post("/api/v1/session");
        answer.then().statusCode(200);
        return new Person(name, answer.cookies(), answer.path("csrfToken"));
    }

    public RequestSpecification request() {
        return given().header("Accept-Language", "en").cookies(cookies).header("X-CSRF-Token", csrfToken);
    }

    public Response get(String path) {
        return request().get("/api/v1" + path);
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    public Response post(String path) {
        return post(path, Map.of());
    }

    public Response put(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).put("/api/v1" + path);
    }

    public Response send(String path, String contentType, byte[] file) {
        return request()
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(contentType, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(contentType)
                .body(file)
                .post("/api/v1" + path);
    }

    /** A submission of one row, submitted; answers its id. */
    public int submits(String unit, String month, Map<String, Object> row) {
        Response answer = post("/submissions?submit=true", Map.of("unit", unit, "month", month, "rows", List.of(row)));
        answer.then().statusCode(201);
        return answer.path("id");
    }
}
