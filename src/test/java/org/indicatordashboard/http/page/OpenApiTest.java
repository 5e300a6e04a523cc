package org.indicatordashboard.http.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Operations;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
class OpenApiTest {

    /** What the recommended rules of public linters ask beyond the standard itself. */
    @Test
    void saysWhereItIsServedWhoMayAskAndGivesListsAsExamplesOfLists() {
        JsonPath description = RestAssured.get("/openapi?format=json").jsonPath();
        assertEquals(List.of("/"), description.getList("servers.url"));
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            assertTrue(operation.containsKey("security"), method + " " + path);
            for (Object parameter : (List<?>) operation.getOrDefault("parameters", List.of())) {
                Map<?, ?> described = (Map<?, ?>) parameter;
                boolean isList = "array".equals(((Map<?, ?>) described.get("schema")).get("type"));
                assertEquals(isList, described.get("example") instanceof List, method + " " + path + parameter);
            }
        }));
    }

    @Test
    void everyReadIsDescribed() {
        List<String> paths =
                Operations.all().stream().map(Operations.Described::path).toList();
        assertThat(
                paths,
                hasItems(
                        "/api/v1/regions",
                        "/api/v1/documents/{id}",
                        "/api/v1/indicators/{code}",
                        "/api/v1/observations/{id}",
                        "/api/v1/plans/{id}",
                        "/api/v1/targets/{id}",
                        "/api/v1/summary",
                        "/api/v1/scenarios",
                        "/api/v1/changes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi?format=json"})
    void isSentCompressedAndOnlyOnce(String path) {
        String tag = RestAssured.given()
                .header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .extract()
                .header("ETag");
        RestAssured.given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void saysHowOneSignsIn() {
        Map<String, String> scheme = RestAssured.get("/openapi?format=json").path("components.securitySchemes.signIn");
        assertEquals("bearer", scheme.get("scheme"));
        assertEquals("http", scheme.get("type"));
    }

    @Test
    void everyOperationHasASummaryAndANameOfItsOwn() {
        Set<Object> names = new HashSet<>();
        for (Operations.Described operation : Operations.all()) {
            assertText(operation.description().get("summary"), operation + " summary");
            assertText(operation.description().get("operationId"), operation + " operationId");
            assertTrue(names.add(operation.description().get("operationId")), operation + " shares its operationId");
        }
    }

    @Test
    void everyParameterHasADescriptionAndAnExample() {
        for (Operations.Described operation : Operations.all()) {
            for (String in : List.of("path", "query")) {
                for (Map<String, Object> parameter : operation.parameters(in)) {
                    String name = operation + " " + parameter.get("name");
                    assertText(parameter.get("description"), name + " description");
                    assertTrue(
                            parameter.containsKey("example") || parameter.containsKey("examples"), name + " example");
                }
            }
        }
    }

    @Test
    void everyExampleIsUnderstood() {
        for (Operations.Described operation : Operations.openReads()) {
            for (Map<String, Object> parameter : operation.parameters("query")) {
                String query = parameter.get("name") + "=" + parameter.get("example");
                int status = RestAssured.given()
                        .get(operation.asking(parameter.get("name"), parameter.get("example")))
                        .statusCode();
                assertTrue(List.of(200, 401, 403, 404).contains(status), operation + "?" + query + " gives " + status);
            }
        }
    }

    @Test
    void everyReadHasASchema() {
        for (Operations.Described operation : Operations.reads()) {
            if (response(operation, "302", "description") != null) {
                continue; // It only leads a browser elsewhere.
            }
            Object content = response(operation, "200", "content");
            assertTrue(
                    content instanceof Map<?, ?> types
                            && types.values().stream()
                                    .anyMatch(type -> type instanceof Map<?, ?> body && body.get("schema") != null),
                    operation + " 200");
        }
    }

    @Test
    void everyOperationSaysWhatItAnswers() {
        for (Operations.Described operation : Operations.all()) {
            Map<?, ?> responses = (Map<?, ?>) operation.description().get("responses");
            assertTrue(
                    responses.keySet().stream()
                            .anyMatch(status -> status.toString().matches("2..|302")),
                    operation + " has no success");
        }
    }

    /** A type of a library that leaks in shows as a schema that nothing public refers to, or as a body of a read. */
    @Test
    void everySchemaIsUsedAndEveryReferenceLeadsSomewhere() {
        String description =
                RestAssured.given().get("/openapi?format=json").body().asString();
        Set<String> defined = RestAssured.given()
                .get("/openapi?format=json")
                .<Map<String, Object>>path("components.schemas")
                .keySet();
        Set<String> used = Pattern.compile("#/components/schemas/([^\"]+)")
                .matcher(description)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(defined), new TreeSet<>(used));
    }

    @Test
    void noReadTakesABody() {
        for (Operations.Described operation : Operations.reads()) {
            assertFalse(operation.description().containsKey("requestBody"), operation.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "404", "500"})
    void everyErrorIsAProblem(String status) {
        for (Operations.Described operation : Operations.all()) {
            Object ref = response(operation, status, "content", "application/problem+json", "schema", "$ref");
            assertEquals("#/components/schemas/Problem", ref, operation + " " + status);
        }
    }

    @Test
    void theProblemIsDescribed() {
        Map<String, Object> members =
                RestAssured.given().get("/openapi?format=json").path("components.schemas.Problem.properties");
        assertThat(members.keySet(), hasItems("type", "title", "status", "detail", "instance", "errors"));
        assertThat(members.size(), greaterThan(5));
    }

    /** The object under these keys, null where one of them is missing. */
    private static Object response(Operations.Described operation, String... keys) {
        Object found = operation.description().get("responses");
        for (String key : keys) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return found;
    }

    private static void assertText(Object text, String what) {
        assertTrue(text instanceof String s && !s.isBlank(), what);
    }
}
