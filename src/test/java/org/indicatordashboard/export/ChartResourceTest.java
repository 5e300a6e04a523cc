package org.indicatordashboard.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.restassured.path.json.JsonPath;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.ids;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.request;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
class ChartResourceTest {

    private static final String CHART = "/targets/" + BASE_STATIONS_PROMISED + "/chart.";
    private static final String SUMMARY = "/summary/chart.";
    private static final String DAY = "?asOf=2024-12-31";

    @Test
    void theDescriptionHoldsWhatTheFilesShow() {
        ask(CHART + "json" + DAY)
                .body("title", is("5G室外基站数"))
                .body("plot.unit", is("个"))
                .body("plot.series[0].points.value.collect { it.intValue() }", contains(2473))
                .body("plot.goals[0].low", is(2000))
                .body("notes[0]", containsString("已完成"))
                .body("sources", hasItem(containsString("普科委〔2023〕15号《对区政协提案的答复（数字化转型）》，2023-05-05")))
                .body("provenance.asOf", is("2024-12-31"))
                .body("provenance.datasetVersion", is("1"))
                .body("provenance.verificationUrl", startsWith("http://localhost:8080/verification.html?code="));
    }

    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml",
        "png, image/png",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void everyFormatIsAFileThatIsTheSameTwice(String format, String type) {
        byte[] first = bytes(CHART + format + DAY);
        // Another spelling of the same question, so that it is made anew.
        assertArrayEquals(first, bytes(CHART + format + DAY + "&lang=zh"));
        String tag = request()
                .get(ROOT + CHART + format + DAY)
                .then()
                .contentType(startsWith(type))
                .header("Content-Disposition", containsString(BASE_STATIONS_PROMISED + "." + format))
                .extract()
                .header("ETag");
        request()
                .header("If-None-Match", tag)
                .get(ROOT + CHART + format + DAY)
                .then()
                .statusCode(304);
    }

    @Test
    void officeFilesCacheTheValuesOfTheDescription() throws IOException {
        for (String chart : List.of(CHART, "/indicators/5g-outdoor-base-stations/chart.")) {
            List<Double> values = new ArrayList<>(List.of(2473.0));
            assertEquals(values, cached(new XSSFWorkbook(open(chart + "xlsx" + DAY))));
            assertEquals(values, cached(new XMLSlideShow(open(chart + "pptx" + DAY))));
            assertEquals(values, cached(new XWPFDocument(open(chart + "docx" + DAY))));
        }
    }

    @Test
    void officeFilesOfTheSummaryCacheItsCounts() throws IOException {
        String question = DAY + "&region=310107&plan=putuo-action-plan-2022";
        JsonPath chart = ask(SUMMARY + "json" + question).extract().jsonPath();
        assertEquals(List.of(2, 0, 0, 0, 0, 0, 55, 0, 0), chart.getList("plot.whole.counts", Integer.class));
        List<Double> achieved = new ArrayList<>(List.of(2.0));
        chart.getList("plot.parts.counts", List.class)
                .forEach(counts -> achieved.add(((Number) counts.get(0)).doubleValue()));
        achieved.removeIf(count -> count == 0);
        assertEquals(achieved, cached(new XSSFWorkbook(open(SUMMARY + "xlsx" + question))));
        assertEquals(achieved, cached(new XMLSlideShow(open(SUMMARY + "pptx" + question))));
        assertEquals(achieved, cached(new XWPFDocument(open(SUMMARY + "docx" + question))));
    }

    @Test
    void theSameQuestionHasOneCodeInEveryFormatAndLanguage() {
        String code = ask(CHART + "json" + DAY).extract().path("provenance.verificationCode");
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{10}"), code);
        assertTrue(text(CHART + "svg" + DAY + "&lang=en&size=square").contains("verification " + code));
        assertTrue(text(CHART + "svg" + DAY).contains("验证码 " + code));
    }

    @Test
    void aFilterIsNamedAndGivesAnotherCode() {
        String all = ask(SUMMARY + "json" + DAY).extract().path("provenance.verificationCode");
        ask(SUMMARY + "json" + DAY + "&domain=life,economy")
                .body("subtitle", containsString("领域 经济、生活"))
                .body("plot.parts.name", contains("经济", "生活"))
                .body("provenance.verificationCode", org.hamcrest.Matchers.not(all));
        String other =
                ask(SUMMARY + "json" + DAY + "&domain=life,economy").extract().path("provenance.verificationCode");
        ask(SUMMARY + "json?domain=economy&asOf=2024-12-31&domain=life").body("provenance.verificationCode", is(other));
    }

    @Test
    void aTargetWithoutDataSaysSo() {
        String id = ids("/targets?status=unreported&asOf=2024-12-31").get(0);
        ask("/targets/" + id + "/chart.json" + DAY)
                .body("plot.empty", is(true))
                .body("plot.emptyText", is("截至 2024-12-31 没有可知的数值"))
                .body("notes", hasItem(containsString("没有报告不等于没有完成")));
        assertTrue(text("/targets/" + id + "/chart.svg" + DAY).contains("截至 2024-12-31 没有可知的数值"));
    }

    @Test
    void theChartLooksFromTheClocks() {
        ask(CHART + "json?asOf=2023-12-31&knownAt=2023-04-30")
                .body("plot.series", org.hamcrest.Matchers.empty())
                .body("notes[0]", containsString("暂无数据"));
    }

    @Test
    void englishIsChosenByHeaderOrParameter() {
        request()
                .header("Accept-Language", "en")
                .get(ROOT + CHART + "json" + DAY)
                .then()
                .header("Content-Language", "en")
                .body("title", is("Outdoor 5G base stations"))
                .body("plot.valueAxis", is("Outdoor 5G base stations"));
        request()
                .header("Accept-Language", "zh")
                .get(ROOT + CHART + "json" + DAY + "&lang=en")
                .then()
                .header("Content-Language", "en")
                .body("notes[0]", startsWith("Status: Achieved"));
    }

    @Test
    void everyTargetAndEveryIndicatorHasAChart() {
        for (String id : ids("/targets?class=all&limit=1000")) {
            assertTrue(text("/targets/" + id + "/chart.svg").contains("<title"), id);
        }
        for (String code : codes("/indicators?limit=1000")) {
            ask("/indicators/" + code + "/chart.json").body("sources", everyItem(containsString("《")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gif, 404, 'json, svg, png, xlsx, pptx, docx'",
        "svg?size=huge, 400, 'wide, square, half-page'",
        "png?scale=5, 400, 1 到 4",
        "png?scale=0, 400, 1 到 4",
        "svg?scale=2, 400, chart.png",
        "json?size=wide, 400, size",
        "svg?lang=fr, 400, 'zh, en'",
        "svg?colour=red, 400, 'asOf, datasetVersion, knownAt, lang, ruleSet, scale, size'",
        "svg?datasetVersion=99999, 400, datasetVersion"
    })
    void badInputListsWhatIsAllowed(String ending, int status, String allowed) {
        refused(CHART + ending, status).body("detail", containsString(allowed));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused("/targets/nothing/chart.svg", 404).body("detail", containsString("/api/v1/targets"));
        refused("/indicators/nothing/chart.svg", 404).body("detail", containsString("/api/v1/indicators"));
        refused("/summary/chart.svg?domain=nothing", 400).body("detail", containsString("economy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void aTypeThatNoChartHasIsNotAcceptable(String format) {
        request()
                .accept("text/plain")
                .get(ROOT + CHART + format)
                .then()
                .statusCode(406)
                .body("detail", containsString("xlsx、pptx、docx"));
    }

    private static List<String> codes(String path) {
        return ask(path).extract().path("items.code");
    }

    private static byte[] bytes(String path) {
        return request().get(ROOT + path).then().statusCode(200).extract().asByteArray();
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static InputStream open(String path) {
        return new ByteArrayInputStream(bytes(path));
    }

    /** The numbers that the first bars of a file's chart cache, whatever the sheet behind says. */
    private static List<Double> cached(POIXMLDocument file) throws IOException {
        try (file) {
            return chart(file)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getNumCache()
                    .getPtList()
                    .stream()
                    .map(point -> Double.valueOf(point.getV()))
                    .toList();
        }
    }

    private static XDDFChart chart(POIXMLDocument file) {
        if (file instanceof XSSFWorkbook workbook) {
            return workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
        }
        return file instanceof XMLSlideShow show
                ? show.getCharts().get(0)
                : ((XWPFDocument) file).getCharts().get(0);
    }
}
