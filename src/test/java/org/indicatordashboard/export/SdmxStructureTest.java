package org.indicatordashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
class SdmxStructureTest {

    private static final String ADDRESS = "/api/v1/sdmx/structure";

    @ParameterizedTest
    @CsvSource({
        "observations, OBSERVATIONS",
        "observations?includeHistory=true, OBSERVATIONS_HISTORY",
        "targets, TARGETS"
    })
    void describesEveryColumnThatItsFileHas(String list, String id) throws JsonProcessingException {
        String[] lines = request()
                .get("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "format=sdmx-csv")
                .asString()
                .split("\r\n");
        JsonNode components = structure(id).get("dataStructureComponents");
        List<String> described = new ArrayList<>();
        components
                .at("/dimensionList/dimensions")
                .forEach(d -> described.add(d.get("id").asText()));
        described.add(components.at("/dimensionList/timeDimension/id").asText());
        components
                .at("/measureList/measures")
                .forEach(d -> described.add(d.get("id").asText()));
        components
                .at("/attributeList/attributes")
                .forEach(d -> described.add(d.get("id").asText()));
        List<String> columns = List.of(lines[0].split(",")).subList(3, lines[0].split(",").length);
        assertEquals(
                described.stream().sorted().toList(), columns.stream().sorted().toList());
        assertTrue(lines[1].startsWith("dataflow,INDICATOR_DASHBOARD:" + id + "(1.0.0),I,"), lines[1]);
    }

    @Test
    void namesNothingThatItDoesNotHold() throws JsonProcessingException {
        JsonNode data = message().get("data");
        List<String> concepts = texts(data.at("/conceptSchemes/0/concepts"), "id");
        List<String> lists = texts(data.get("codelists"), "id");
        List<String> structures = texts(data.get("dataStructures"), "id");
        data.get("dataflows")
                .forEach(f -> assertTrue(structures.contains(f.get("id").asText())));
        data.findValuesAsText("conceptIdentity")
                .forEach(urn -> assertTrue(concepts.contains(urn.substring(urn.lastIndexOf('.') + 1)), urn));
        data.findValuesAsText("enumeration")
                .forEach(urn -> assertTrue(lists.contains(urn.replaceAll(".*:(.*)\\(.*", "$1")), urn));
        data.get("codelists")
                .forEach(list -> texts(list.get("codes"), "id")
                        .forEach(code -> assertTrue(code.matches("[A-Za-z0-9_@$-]+"), code)));
        assertTrue(
                texts(data.get("codelists").get(lists.indexOf("CL_INDICATOR")).get("codes"), "id")
                        .contains("5g-outdoor-base-stations"));
    }

    @Test
    void saysWhatItIs() {
        request().get(ADDRESS).then().statusCode(200).contentType(startsWith("application/vnd.sdmx.structure+json"));
        assertEquals(
                request().get(ADDRESS).asString(),
                request()
                        .headers(Map.of("Accept", "application/json"))
                        .get(ADDRESS)
                        .asString());
    }

    private static JsonNode structure(String id) throws JsonProcessingException {
        for (JsonNode structure : message().at("/data/dataStructures")) {
            if (structure.get("id").asText().equals(id)) {
                return structure;
            }
        }
        throw new AssertionError(id);
    }

    private static JsonNode message() throws JsonProcessingException {
        return new ObjectMapper().readTree(request().get(ADDRESS).asString());
    }

    private static List<String> texts(JsonNode items, String name) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(name).asText()));
        return texts;
    }
}
