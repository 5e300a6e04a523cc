package org.indicatordashboard.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.file.provenance.Sha256;
import org.indicatordashboard.testsupport.ServiceTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
class ArchiveTest {

    private static final String ADDRESS = "/api/v1/archive.zip";

    @Test
    void everyFileIsAsTheDescriptionSays() throws IOException {
        Map<String, byte[]> files = unpacked();
        JsonNode description = new ObjectMapper().readTree(files.get("datapackage.json"));
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        assertEquals("tabular-data-package", description.get("profile").asText());
        assertEquals(files.size() - 1, description.get("resources").size());
        for (JsonNode resource : description.get("resources")) {
            byte[] content = files.get(resource.get("path").asText());
            assertEquals(resource.get("bytes").asInt(), content.length);
            assertEquals(resource.get("hash").asText(), "sha256:" + Sha256.hex(content));
            rows.put(resource.get("name").asText(), records(content));
        }
        assertTrue(rows.get("targets").stream()
                .anyMatch(r -> r.getField("id").equals("putuo-2023-5g-outdoor-base-stations")));
        for (JsonNode resource : description.get("resources")) {
            rows.get(resource.get("name").asText()).forEach(row -> assertTyped(row, resource.get("schema")));
            assertKeys(resource.get("name").asText(), rows, resource.get("schema"));
        }
    }

    @Test
    void theSameVersionIsTheSameBytes() {
        byte[] first = request().get(ADDRESS).asByteArray();
        assertArrayEquals(first, request().get(ADDRESS + "?datasetVersion=1").asByteArray());
        request().get(ADDRESS).then().header("Content-Disposition", containsString("-v1.zip"));
    }

    @Test
    void aVersionThatIsNotThereIsRefused() {
        assertProblem(request().get(ADDRESS + "?datasetVersion=999").then(), 400);
        assertProblem(request().get(ADDRESS + "?asOf=2023-12-31").then(), 400);
    }

    private static void assertTyped(NamedCsvRecord row, JsonNode schema) {
        assertEquals(schema.get("fields").size(), row.getFieldCount());
        for (JsonNode field : schema.get("fields")) {
            String cell = row.getField(field.get("name").asText());
            if (!cell.isEmpty()) {
                switch (field.get("type").asText()) {
                    case "number" -> new BigDecimal(cell);
                    case "integer" -> Long.parseLong(cell);
                    case "date" -> LocalDate.parse(cell);
                    case "boolean" -> assertTrue(List.of("true", "false").contains(cell), cell);
                    default -> assertEquals("string", field.get("type").asText());
                }
            }
        }
    }

    private static void assertKeys(String name, Map<String, List<NamedCsvRecord>> rows, JsonNode schema) {
        Set<List<String>> keys = new HashSet<>();
        if (schema.has("primaryKey")) {
            for (NamedCsvRecord row : rows.get(name)) {
                List<String> key = new ArrayList<>();
                schema.get("primaryKey").forEach(column -> key.add(row.getField(column.asText())));
                assertTrue(keys.add(key), name + key);
            }
        }
        if (schema.has("foreignKeys")) {
            for (JsonNode foreign : schema.get("foreignKeys")) {
                String resource = foreign.at("/reference/resource").asText();
                Set<String> known = rows.get(resource.isEmpty() ? name : resource).stream()
                        .map(r -> r.getField(foreign.at("/reference/fields").asText()))
                        .collect(Collectors.toSet());
                for (NamedCsvRecord row : rows.get(name)) {
                    String cell = row.getField(foreign.get("fields").asText());
                    assertTrue(cell.isEmpty() || known.contains(cell), name + ": " + foreign + " " + cell);
                }
            }
        }
    }

    private static List<NamedCsvRecord> records(byte[] content) {
        return CsvReader.builder().ofNamedCsvRecord(new String(content, UTF_8)).stream()
                .toList();
    }

    private static Map<String, byte[]> unpacked() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(
                        request().get(ADDRESS).then().statusCode(200).extract().asByteArray()),
                UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
