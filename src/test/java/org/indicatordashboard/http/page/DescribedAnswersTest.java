package org.indicatordashboard.http.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.oas.OpenApi30;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Operations;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The interface description is true: what is answered is declared, and is as its schema says. */
@ServiceTest
class DescribedAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> BEYOND_EXAMPLES =
            List.of("nonsense=1", "limit=1000", "class=all", "includeHistory=true", "asOf=2023-06-30");

    private final JsonSchemaFactory schemas = JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
            .metaSchema(OpenApi30.getInstance())
            .build();

    @Test
    void everyPublicAnswerIsAsItIsDescribed() throws JsonProcessingException {
        JsonNode description =
                JSON.readTree(RestAssured.get("/openapi?format=json").asString());
        List<String> wrong = new ArrayList<>();
        for (Operations.Described operation : Operations.openReads()) {
            for (String query : queries(operation)) {
                String address = operation.address() + "?" + query;
                Response answer = RestAssured.given().get(address);
                JsonNode declared = description
                        .path("paths")
                        .path(operation.path())
                        .path("get")
                        .path("responses")
                        .path(String.valueOf(answer.statusCode()));
                String type = answer.contentType().split(";")[0];
                JsonNode schema = declared.path("content").path(type).path("schema");
                if (schema.isMissingNode()) {
                    wrong.add(address + " gives " + answer.statusCode() + " " + type);
                } else if (type.endsWith("json")) {
                    schema(schema, description).validate(JSON.readTree(answer.asString()), context -> {}).stream()
                            .limit(3)
                            .forEach(message -> wrong.add(address + ": " + message));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSchemaHasANameOfJavaOrANumber() throws JsonProcessingException {
        List<String> names = new ArrayList<>();
        JSON.readTree(RestAssured.get("/openapi?format=json").asString())
                .path("components")
                .path("schemas")
                .fieldNames()
                .forEachRemaining(names::add);
        assertEquals(
                List.of(),
                names.stream().filter(n -> n.matches(".*(\\d|\\.).*")).toList());
    }

    private static List<String> queries(Operations.Described operation) {
        List<String> queries = new ArrayList<>(BEYOND_EXAMPLES);
        for (Map<String, Object> parameter : operation.parameters("query")) {
            // A choice of members leaves out what the schema promises, and says so.
            if (!parameter.get("name").equals("fields")) {
                queries.add(parameter.get("name") + "=" + parameter.get("example"));
            }
        }
        return queries;
    }

    private JsonSchema schema(JsonNode schema, JsonNode description) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        return schemas.getSchema(whole);
    }
}
