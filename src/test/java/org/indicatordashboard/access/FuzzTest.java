package org.indicatordashboard.access;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Operations;
import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.RandomValues;
import org.indicatordashboard.testsupport.ServiceTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Requests drawn by a seed from the service's own description, signed in and not: whatever comes from outside, none is a
 * failure of ours, and each refusal has the one shape. {@code -Dfuzz.requests=10000 -Dfuzz.seed=7} asks more, and others.
 */
@ServiceTest
@TestProfile(AccessProfile.class)
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private static final List<String> OTHER_METHODS =
            List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "POST", "GET");

    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "json", ";", "application/json;;", "application/octet-stream");

    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/csv", "text/html", "x", "image/png", "application/json;q=x");

    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "[",
            "null",
            "\"",
            "{\"a\":1,\"a\":2}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "1".repeat(2_000));

    private final ObjectMapper json = new ObjectMapper();

    private RandomValues values;
    private List<Person> people;

    @BeforeEach
    void begin() {
        values = new RandomValues(
                new Random(SEED), RestAssured.get("/openapi?format=json").path("components.schemas"));
        people = new ArrayList<>(List.of(Person.anonymous(), Person.administrator()));
        for (Role role : List.of(Role.REPORTER, Role.REVIEWER, Role.EDITOR)) {
            people.add(Person.account("fuzz-" + role.code(), List.of(role.code()), List.of(Person.UNIT)));
        }
    }

    @Test
    void whateverComesFromOutsideIsNoFailureOfOurs() throws JsonProcessingException {
        List<Operations.Described> operations = Operations.all().stream()
                // Would sign out those who ask here, or lock them.
                .filter(o -> !o.path().startsWith("/api/v1/session"))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (int asked = 0; asked < REQUESTS; asked++) {
            ask(values.oneOf(operations), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private void ask(Operations.Described operation, List<String> wrong) throws JsonProcessingException {
        RequestSpecification request = values.oneOf(people).request();
        String method = values.onceIn(8)
                ? values.oneOf(OTHER_METHODS)
                : operation.method().toUpperCase(Locale.ROOT);
        if (values.onceIn(5)) {
            request.accept(values.oneOf(ACCEPTED));
        }
        String body = body(operation);
        if (body != null && !method.equals("GET") && !method.equals("HEAD")) {
            request.contentType(type(operation)).body(body.getBytes(UTF_8));
        }
        String address = address(operation);
        Response answer = request.request(method, address);
        int status = answer.statusCode();
        boolean isShapeless = status >= 400
                && !method.equals("HEAD")
                && !String.valueOf(answer.contentType()).startsWith("application/problem+json");
        if ((status >= 500 && status != 503) || isShapeless) {
            wrong.add("%s %s%n%s%n%d %s %s"
                    .formatted(
                            method,
                            address,
                            shortened(body),
                            status,
                            answer.contentType(),
                            shortened(answer.asString())));
        }
    }

    private String address(Operations.Described operation) {
        String address = operation.path();
        for (Map<String, Object> parameter : operation.parameters("path")) {
            address = address.replace("{" + parameter.get("name") + "}", encoded(values.parameter(parameter)));
        }
        List<String> query = new ArrayList<>();
        for (Map<String, Object> parameter : operation.parameters("query")) {
            if (values.onceIn(3)) {
                query.add(parameter.get("name") + "=" + encoded(values.parameter(parameter)));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private String body(Operations.Described operation) throws JsonProcessingException {
        Map<String, Object> content = content(operation);
        if (content.isEmpty() || values.onceIn(10)) {
            return null;
        }
        if (values.onceIn(4)) {
            return values.oneOf(BROKEN);
        }
        return content.get("application/json") instanceof Map<?, ?> described
                ? json.writeValueAsString(values.body(described.get("schema")))
                : values.mischief();
    }

    private String type(Operations.Described operation) {
        return values.onceIn(6)
                ? values.oneOf(TYPES)
                : content(operation).keySet().stream().findFirst().orElse("application/json");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(Operations.Described operation) {
        return operation.description().get("requestBody") instanceof Map<?, ?> body
                ? (Map<String, Object>) body.get("content")
                : Map.of();
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(300, text.length()));
    }
}
