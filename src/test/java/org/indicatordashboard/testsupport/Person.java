package org.indicatordashboard.testsupport;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.indicatordashboard.access.Role;

import static io.restassured.RestAssured.given;

/** Somebody who talks to the service over HTTP, with cookies and their CSRF token once signed in. */
public final class Person {

    public static final String ADMINISTRATOR = "admin-wang";
    public static final String PASSWORD = "quiet river seven lamps";
    public static final String EDITOR_TOKEN = "a-token-for-editors-of-the-test";
    public static final String UNIT = "区商务委";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The administrator who makes accounts; to sign in takes a while, on purpose. */
    private static Person maker;

    /** Null for whoever did not sign in. */
    public final String name;

    private final Map<String, String> cookies;

    private final String csrfToken;

    private Person(String name, Map<String, String> cookies, String csrfToken) {
        this.name = name;
        this.cookies = cookies;
        this.csrfToken = csrfToken;
    }

    public static Person anonymous() {
        return new Person(null, Map.of(), null);
    }

    public static Person administrator() {
        return signedIn(ADMINISTRATOR);
    }

    public static Person reporter(String name, String unit) {
        return account(name, List.of("reporter"), List.of(unit));
    }

    public static Person reviewer(String name) {
        return account(name, List.of("reviewer"), List.of());
    }

    /** Made by the administrator unless it is there already. */
    public static Person account(String name, List<String> roles, List<String> units) {
        makeAccount(name, roles, units);
        return signedIn(name);
    }

    /** A new account of the {@link #UNIT}; its password is {@link #PASSWORD}. */
    public static String newAccount(String name, Role... roles) {
        List<String> codes = Stream.of(roles).map(Role::code).toList();
        makeAccount(name, codes, List.of(UNIT)).then().statusCode(201);
        return name;
    }

    private static Response makeAccount(String name, List<String> roles, List<String> units) {
        if (maker == null || maker.get("/accounts").statusCode() != 200) {
            maker = administrator();
        }
        return maker.post(
                "/accounts",
                Map.of("name", name, "displayName", name, "roles", roles, "units", units, "password", PASSWORD));
    }

    public static Response signIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post(Api.ROOT + "/session");
    }

    public static Person signedIn(String name) {
        return signedIn(name, PASSWORD);
    }

    public static Person signedIn(String name, String password) {
        Response answer = signIn(name, password);
        answer.then().statusCode(200);
        return new Person(name, answer.cookies(), answer.path("csrfToken"));
    }

    public Person withoutCsrfToken() {
        return new Person(name, cookies, null);
    }

    public boolean isSignedIn() {
        return get("/session").path("signedIn");
    }

    public RequestSpecification request() {
        RequestSpecification request = given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .cookies(cookies);
        return csrfToken == null ? request : request.header("X-CSRF-Token", csrfToken);
    }

    public Response get(String path) {
        return request().get(address(path));
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(address(path));
    }

    public Response post(String path) {
        return post(path, Map.of());
    }

    public Response put(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).put(address(path));
    }

    public Response patch(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).patch(address(path));
    }

    public Response delete(String path) {
        return request().delete(address(path));
    }

    public Response send(String path, String contentType, byte[] file) {
        EncoderConfig asItIs = EncoderConfig.encoderConfig()
                .encodeContentTypeAs(contentType, ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return request()
                .config(RestAssured.config().encoderConfig(asItIs))
                .contentType(contentType)
                .body(file)
                .post(address(path));
    }

    /** A submission of one row, submitted; answers its id. */
    public int submits(String unit, String month, Map<String, Object> row) {
        Response answer = post("/submissions?submit=true", Map.of("unit", unit, "month", month, "rows", List.of(row)));
        answer.then().statusCode(201);
        return answer.path("id");
    }

    /** As written, with only Chinese characters encoded. */
    private static String address(String path) {
        return URI.create(Api.ROOT + path).toASCIIString();
    }
}
