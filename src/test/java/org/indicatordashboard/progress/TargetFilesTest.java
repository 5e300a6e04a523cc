package org.indicatordashboard.progress;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.allPages;
import static org.indicatordashboard.testsupport.Api.ids;
import static org.indicatordashboard.testsupport.Api.request;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
class TargetFilesTest {

    private static final String PLAN =
            "/targets?plan=putuo-action-plan-2022&asOf=2024-12-31&knownAt=2026-01-01&region=310107";

    @Test
    void csvHoldsTheAssessmentOfEveryTarget() {
        Map<String, NamedCsvRecord> rows =
                csv(PLAN + "&format=csv").stream().collect(Collectors.toMap(r -> r.getField("id"), r -> r));
        List<Map<String, Object>> targets = allPages(PLAN);
        assertEquals(57, rows.size());
        for (Map<String, Object> target : targets) {
            Map<?, ?> assessment = (Map<?, ?>) target.get("assessment");
            NamedCsvRecord row = rows.get((String) target.get("id"));
            assertEquals(assessment.get("status"), row.getField("status"));
            assertEquals(((Map<?, ?>) target.get("figure")).get("asPrinted"), row.getField("asPrinted"));
        }
        NamedCsvRecord stations = rows.get(BASE_STATIONS_PROMISED);
        assertEquals("123.65", stations.getField("completionLow"));
        assertEquals("58.33", stations.getField("elapsed"));
        assertEquals("2473个", stations.getField("observedAsPrinted"));
        assertEquals("2023-Q1", stations.getField("observedPeriod"));
        assertEquals("区科委; 区建管委", stations.getField("responsible"));
        assertEquals("已完成", stations.getField("statusWords"));
    }

    @Test
    void englishChangesWordsAndNotWhatWasPrinted() {
        NamedCsvRecord stations = csv("/targets?indicator=5g-outdoor-base-stations&format=csv&lang=en")
                .get(0);
        assertEquals("Achieved", stations.getField("statusWords"));
        assertEquals("2473个", stations.getField("observedAsPrinted"));
    }

    @Test
    void theWorkbookSaysThatSilenceIsNotFailure() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(PLAN + "&format=xlsx")))) {
            assertEquals(57, book.getSheetAt(0).getLastRowNum());
            StringBuilder text = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
            assertTrue(text.indexOf("没有报告不等于没有完成") > 0);
            assertTrue(text.indexOf("规则集 2026-2") > 0);
            assertTrue(text.indexOf("达到序时进度") > 0);
        }
    }

    @Test
    void jsonStatHoldsOneCellPerTargetAndMeasure() throws Exception {
        JsonNode stat = new ObjectMapper().readTree(bytes(PLAN + "&format=json-stat2"));
        assertEquals("[57,1,6]", stat.get("size").toString());
        int at = ids(PLAN).indexOf(BASE_STATIONS_PROMISED) * 6;
        assertEquals("123.65", stat.get("value").get(at).asText());
        assertEquals("achieved", stat.get("status").get(Integer.toString(at)).asText());
    }

    @Test
    void sdmxCsvHasARowPerTarget() {
        List<NamedCsvRecord> rows = csv(PLAN + "&format=sdmx-csv");
        assertEquals(57, rows.size());
        assertEquals("2024-12-31", rows.get(0).getField("TIME_PERIOD"));
    }

    private static List<NamedCsvRecord> csv(String path) {
        return CsvReader.builder()
                .allowExtraFields(false)
                .allowMissingFields(false)
                .ofNamedCsvRecord(new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8))
                .stream()
                .toList();
    }

    private static byte[] bytes(String path) {
        return request().get(ROOT + path).then().statusCode(200).extract().asByteArray();
    }
}
