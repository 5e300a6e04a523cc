package org.indicatordashboard.observation;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.allPages;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
class ObservationFilesTest {

    private static final String LIST = "/observations";

    @Test
    void csvHoldsEveryRowOfTheJson() {
        List<Map<String, Object>> json = allPages(LIST);
        List<NamedCsvRecord> rows = csv(LIST + "?format=csv");
        assertEquals(json.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<?, ?> figure = (Map<?, ?>) json.get(i).get("figure");
            assertEquals(json.get(i).get("id"), rows.get(i).getField("id"));
            assertEquals(number(figure.get("low")), number(rows.get(i).getField("low")));
            assertEquals(number(figure.get("high")), number(rows.get(i).getField("high")));
            assertEquals(figure.get("asPrinted"), rows.get(i).getField("asPrinted"));
            assertEquals(json.get(i).get("period"), rows.get(i).getField("period"));
            assertEquals(json.get(i).get("evidenceLevel"), rows.get(i).getField("evidenceLevel"));
        }
    }

    @Test
    void filtersAndClocksApply() {
        assertEquals(
                List.of("310107-5g-outdoor-base-stations-2023-Q1"),
                csv(LIST + "?format=csv&indicator=5g-outdoor-base-stations&region=310107").stream()
                        .map(r -> r.getField("id"))
                        .toList());
        assertEquals(List.of(), csv(LIST + "?format=csv&indicator=5g-outdoor-base-stations&knownAt=2023-04-30"));
    }

    @Test
    void acceptChoosesTheFormatAndTheParameterGoesBeforeIt() {
        request().accept("text/csv").get(ROOT + LIST).then().contentType(startsWith("text/csv"));
        request()
                .accept("text/plain;q=0.9, application/vnd.sdmx.data+csv")
                .get(ROOT + LIST)
                .then()
                .contentType(startsWith("application/vnd.sdmx.data+csv"));
        request()
                .accept("application/json;q=0.5, text/csv")
                .get(ROOT + LIST)
                .then()
                .contentType(startsWith("text/csv"));
        request().accept("text/csv").get(ROOT + LIST + "?format=json").then().contentType("application/json");
        request().accept("*/*").get(ROOT + LIST).then().contentType("application/json");
        request()
                .accept("application/pdf")
                .get(ROOT + LIST)
                .then()
                .statusCode(406)
                .body("detail", containsString("text/csv"));
    }

    @Test
    void theMarkIsThereWhereExcelNeedsIt() {
        byte[] marked = bytes(LIST + "?format=csv&bom=true");
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, java.util.Arrays.copyOf(marked, 3));
        assertEquals('i', bytes(LIST + "?format=csv")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json-stat2", "sdmx-csv"})
    void everyFileIsTheSameTwiceAndNamedAfterItsCode(String format) {
        assertArrayEquals(bytes(LIST + "?format=" + format), bytes(LIST + "?lang=zh&format=" + format));
        String name = request()
                .get(ROOT + LIST + "?format=" + format)
                .then()
                .extract()
                .header("Content-Disposition");
        assertTrue(name.matches("attachment; filename=\"observations-2026-01-01-v1-[0-9A-Z]{10}\\..*"), name);
    }

    @Test
    void theWorkbookExplainsItself() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(LIST + "?format=xlsx")))) {
            assertEquals(4, book.getNumberOfSheets());
            XSSFSheet data = book.getSheetAt(0);
            assertEquals(allPages(LIST).size(), data.getLastRowNum());
            int link = data.getRow(0).getLastCellNum() - 1;
            assertTrue(data.getRow(1).getCell(link).getHyperlink().getAddress().contains("datasetVersion=1"));
            String notes = new StringBuilder(text(book.getSheetAt(1))).toString();
            assertTrue(notes.contains("没有行不等于没有发生"), notes);
            assertTrue(notes.contains("普科委〔2023〕15号"), notes);
            assertTrue(notes.contains("verification.html?code="), notes);
        }
    }

    @Test
    void jsonStatHoldsTheValuesOfTheJsonUnderItsDimensions() throws Exception {
        JsonNode stat = new ObjectMapper().readTree(bytes(LIST + "?format=json-stat2"));
        assertEquals("2.0", stat.get("version").asText());
        assertEquals(
                "[\"indicator\",\"region\",\"period\",\"metric\"]",
                stat.get("id").toString());
        assertEquals(
                "{\"time\":[\"period\"],\"geo\":[\"region\"],\"metric\":[\"metric\"]}",
                stat.get("role").toString());
        for (Map<String, Object> o : allPages(LIST)) {
            Map<?, ?> figure = (Map<?, ?>) o.get("figure");
            String key = o.get("indicator") + "|" + o.get("region") + "|" + o.get("period");
            assertEquals(number(figure.get("low")), value(stat, key + "|low"), key);
            assertEquals(number(figure.get("high")), value(stat, key + "|high"), key);
        }
    }

    @Test
    void revisionsAreAFourthDimension() throws Exception {
        List<NamedCsvRecord> rows = csv(LIST + "?format=sdmx-csv&includeHistory=true");
        assertEquals(allPages(LIST + "?includeHistory=true").size(), rows.size());
    }

    @Test
    void sdmxCsvBeginsWithItsStructureThenDimensionsMeasuresAttributes() {
        List<NamedCsvRecord> rows = csv(LIST + "?format=sdmx-csv");
        assertEquals(
                List.of("STRUCTURE", "STRUCTURE_ID", "ACTION", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE"),
                rows.get(0).getHeader().subList(0, 7));
        for (NamedCsvRecord row : rows) {
            assertEquals("dataflow", row.getField("STRUCTURE"));
            assertEquals("INDICATOR_DASHBOARD:OBSERVATIONS(1.0.0)", row.getField("STRUCTURE_ID"));
            assertEquals("I", row.getField("ACTION"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "format=pdf, 'json, csv, xlsx, json-stat2, sdmx-csv'",
        "format=csv&limit=5, limit",
        "format=xlsx&cursor=YQ, cursor",
        "format=xlsx&bom=true, format=csv",
        "bom=true, format=csv",
        "format=csv&bom=yes, 'true, false'",
        "format=csv&lang=fr, 'zh, en'"
    })
    void badInputListsWhatIsAllowed(String query, String allowed) {
        refused(LIST + "?" + query, 400).body("detail", containsString(allowed));
    }

    private static BigDecimal value(JsonNode stat, String key) {
        String[] ids = key.split("\\|");
        int index = 0;
        for (int d = 0; d < ids.length; d++) {
            String dimension = stat.get("id").get(d).asText();
            Map<String, Integer> positions = new TreeMap<>();
            JsonNode order = stat.at("/dimension/" + dimension + "/category/index");
            if (order.isArray()) {
                order.forEach(c -> positions.put(c.asText(), positions.size()));
            } else {
                order.fields()
                        .forEachRemaining(
                                f -> positions.put(f.getKey(), f.getValue().asInt()));
            }
            index = index * stat.get("size").get(d).asInt() + positions.get(ids[d]);
        }
        JsonNode values = stat.get("value");
        JsonNode found = values.isArray() ? values.get(index) : values.get(Integer.toString(index));
        return found == null || found.isNull() ? null : number(found.asText());
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }

    private static BigDecimal number(Object number) {
        return number == null || number.toString().isEmpty()
                ? null
                : new BigDecimal(number.toString()).stripTrailingZeros();
    }

    static List<NamedCsvRecord> csv(String path) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        assertTrue(text.contains("\r\n"), "RFC 4180 lines end with CRLF");
        return new ArrayList<>(
                CsvReader.builder().allowExtraFields(false).allowMissingFields(false).ofNamedCsvRecord(text).stream()
                        .toList());
    }

    private static byte[] bytes(String path) {
        return request().get(ROOT + path).then().statusCode(200).extract().asByteArray();
    }
}
