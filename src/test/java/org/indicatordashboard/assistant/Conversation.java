package org.indicatordashboard.assistant;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkiverse.mcp.server.test.McpAssured;
import io.quarkiverse.mcp.server.test.McpAssured.McpStreamableTestClient;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an assistant asks and is told, through the protocol's client over HTTP. */
final class Conversation implements AutoCloseable {

    private final McpStreamableTestClient client = McpAssured.newStreamableClient()
            .setBaseUri(URI.create("http://127.0.0.1:" + RestAssured.port))
            .setOpenSubsidiarySse(false)
            .build()
            .connect();

    McpStreamableTestClient client() {
        return client;
    }

    /** The answer to a question that is in order. */
    JsonPath ask(String tool, Map<String, Object> arguments) {
        ToolResponse told = call(tool, arguments);
        assertFalse(told.isError(), () -> told.firstContent().asText().text());
        return JsonPath.from(told.firstContent().asText().text())
                .using(new JsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    /** What is said to a question that is not in order. */
    String refused(String tool, Map<String, Object> arguments) {
        ToolResponse told = call(tool, arguments);
        assertTrue(told.isError());
        return told.firstContent().asText().text();
    }

    private ToolResponse call(String tool, Map<String, Object> arguments) {
        AtomicReference<ToolResponse> told = new AtomicReference<>();
        client.when().toolsCall(tool, arguments, told::set).thenAssertResults();
        return told.get();
    }

    @Override
    public void close() {
        client.disconnect();
    }
}
