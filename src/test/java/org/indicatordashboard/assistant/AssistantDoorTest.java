package org.indicatordashboard.assistant;

import java.util.List;
import java.util.Map;

import io.quarkiverse.mcp.server.test.McpAssured.ToolInfo;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever an assistant sends, it is told what is wrong and what to do, and nothing is ever written. */
@ServiceTest
class AssistantDoorTest {

    @Test
    void theToolsAreDescribedInBothLanguagesWithExamplesAndOnlyRead() {
        try (Conversation conversation = new Conversation()) {
            conversation
                    .client()
                    .when()
                    .toolsList(page -> {
                        assertEquals(
                                List.of(
                                        "changes",
                                        "compare",
                                        "owed_by_unit",
                                        "search",
                                        "series",
                                        "target",
                                        "verify_figure"),
                                page.tools().stream()
                                        .map(ToolInfo::name)
                                        .sorted()
                                        .toList());
                        page.tools().forEach(AssistantDoorTest::isDescribed);
                    })
                    .thenAssertResults();
        }
    }

    private static void isDescribed(ToolInfo tool) {
        assertTrue(tool.description().contains("例：") && tool.description().contains("Example"), tool.description());
        assertTrue(tool.annotations().orElseThrow().readOnlyHint());
        assertFalse(tool.annotations().orElseThrow().destructiveHint());
        JsonObject arguments = tool.inputSchema().getJsonObject("properties");
        arguments.fieldNames().forEach(name -> {
            assertTrue(arguments.getJsonObject(name).getString("description").contains(" / "), name);
            assertFalse(arguments.getJsonObject(name).getJsonArray("examples").isEmpty(), name);
        });
    }

    @Test
    void saysInBothLanguagesWhatIsWrongAndWhatToDo() {
        try (Conversation conversation = new Conversation()) {
            isRefused(conversation, "target", Map.of("id", "no-such-target"), "no-such-target", "/api/v1/targets");
            isRefused(conversation, "target", Map.of("id", "x", "asOf", "2024-13-01"), "2024-13-01", "2024-12-31");
            isRefused(conversation, "target", Map.of(), "id", "search");
            isRefused(conversation, "owed_by_unit", Map.of("unit", "科委"), "科委", "区科委");
            isRefused(conversation, "series", Map.of("indicator", "5g"), "5g", "/api/v1/indicators");
            isRefused(conversation, "compare", Map.of("indicator", "5g"), "5g", "/api/v1/indicators");
            isRefused(conversation, "search", Map.of("q", "%"), "q", "基站");
            isRefused(conversation, "search", Map.of("q", "5G", "kind", "number"), "number", "sentence");
            isRefused(conversation, "search", Map.of("q", "5G", "colour", "red"), "colour", "knownAt");
            isRefused(conversation, "changes", Map.of("since", "2025-01-01", "asOf", "2024-01-01"), "since", "对调");
            isRefused(conversation, "verify_figure", Map.of("figure", "many"), "many", "2473");
            isRefused(conversation, "verify_figure", Map.of("figure", "3 and 4"), "3 and 4", "2473");
            isRefused(conversation, "target", Map.of("id", "a\u0001b"), "id", "control characters");
            isRefused(conversation, "target", Map.of("id", "x".repeat(300)), "id", "200");
            isRefused(conversation, "target", Map.of("id", Map.of("a", 1)), "id", "200");
            isRefused(conversation, "target", Map.of("id", "x", "datasetVersion", 1e300), "datasetVersion", "1");
            isRefused(conversation, "search", Map.of("q", "5G", "limit", -1), "limit", "100");
        }
    }

    private static void isRefused(
            Conversation conversation, String tool, Map<String, Object> arguments, String wrong, String instead) {
        String said = conversation.refused(tool, arguments);
        assertTrue(said.contains(wrong) && said.contains(instead), said);
        assertTrue(said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), said);
        assertFalse(said.contains("Exception") || said.contains("org."), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"\\u0000\"", "{\"jsonrpc\":\"2.0\"}", "{\"a\":{\"b\":{\"c\":[1,2]}}}"})
    void whatIsNoMessageIsNoError500(String body) {
        int status = post(body).extract().statusCode();
        assertTrue(status >= 200 && status < 500, "answered " + status);
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() {
        Api.assertProblem(post("{\"q\":\"" + "x".repeat(70_000) + "\"}"), 413);
    }

    @Test
    void aMessageWithTheCharacterNulIsRefused() {
        Api.assertProblem(post("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"a\\u0000\"}"), 400)
                .body("detail", containsString("NUL"));
    }

    @Test
    void nothingElseIsServedThere() {
        Api.assertProblem(given().get("/mcp").then(), 405).header("Allow", equalTo("POST, DELETE"));
        Api.assertProblem(given().get("/mcp/sse").then(), 404);
        Api.assertProblem(given().body("{}").post("/mcp/messages/x").then(), 404);
        Api.assertProblem(given().body("{}").post("/mcpx").then(), 405);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(body)
                .post("/mcp")
                .then();
    }
}
