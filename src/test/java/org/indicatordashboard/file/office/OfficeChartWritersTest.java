package org.indicatordashboard.file.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartSamples;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.provenance.Qr;
import org.indicatordashboard.file.table.TableSamples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the three Office formats have in common, read back by POI. */
class OfficeChartWritersTest {

    static List<ChartWriter> writers() {
        return List.of(new XlsxChartWriter(Size.WIDE), new PptxChartWriter(Size.WIDE), new DocxChartWriter(Size.WIDE));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void holdsANativeChartWithTheValuesAndTheGoal(ChartWriter writer) throws Exception {
        XDDFChart chart = chart(writer, ChartSamples.target());
        assertEquals("累计（个）", chart.getFormattedTitle().getParagraph(0).getText());
        assertEquals(
                List.of(
                        "普陀区 [2022年3月11日=null, 2023年一季度=2473.0, 2023年12月31日=null]",
                        "目标 2000个（2023年底前） [2022年3月11日=2000.0, 2023年一季度=2000.0, 2023年12月31日=2000.0]"),
                cached(chart));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void labelsValuesAsPrinted(ChartWriter writer) throws Exception {
        assertTrue(chart(writer, ChartSamples.target()).getCTChart().xmlText().contains(">2473个<"));
        assertTrue(chart(writer, ChartSamples.openEnd()).getCTChart().xmlText().contains(">百余个 ↑<"));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void stacksSharesByCategory(ChartWriter writer) throws Exception {
        List<String> series = cached(chart(writer, ChartSamples.summary()));
        assertEquals(3, series.size());
        assertEquals("已完成 [全部目标=2.0, 经济=null, 生活=null, 治理=1.0, 底座=1.0, 人才=null, 生态=null, 综合=null]", series.get(0));
        assertTrue(series.get(1).startsWith("逾期未报 [全部目标=55.0, 经济=24.0"));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void saysWhenThereIsNoData(ChartWriter writer) throws Exception {
        for (Chart chart : List.of(ChartSamples.noData(), ChartSamples.undated())) {
            String heading =
                    chart(writer, chart).getFormattedTitle().getParagraph(0).getText();
            assertTrue(heading.endsWith("截至2024年12月31日，未见公开数据"), heading);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void showsTitleSourcesAndProvenanceInWords(ChartWriter writer) throws Exception {
        Chart chart = ChartSamples.longWords();
        try (POIXMLDocument document = open(writer, chart);
                POITextExtractor words = extractor(document)) {
            String text = words.getText();
            assertTrue(text.contains(chart.title()));
            assertTrue(text.contains("个"));
            chart.sources().forEach(source -> assertTrue(text.contains(source), source));
            assertTrue(text.contains("评估日 2024-12-31 · 知悉日 2026-01-01 · 数据版本 2026-01-01.7 · 验证码 PT-7K2M-94QX"), text);
            assertTrue(text.contains("2473个"), "the data table is missing");
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void carriesProvenanceAsProperties(ChartWriter writer) throws Exception {
        try (POIXMLDocument document = open(writer, ChartSamples.target())) {
            var properties = document.getProperties();
            assertEquals("5G室外基站建设数", properties.getCoreProperties().getTitle());
            assertEquals(
                    "PT-7K2M-94QX",
                    properties
                            .getCustomProperties()
                            .getProperty("verificationCode")
                            .getLpwstr());
            assertEquals(
                    "2026-01-01.7",
                    properties
                            .getCustomProperties()
                            .getProperty("datasetVersion")
                            .getLpwstr());
            assertEquals(
                    "2024-12-31",
                    properties.getCustomProperties().getProperty("asOf").getLpwstr());
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void hasATextAlternativeAndNoForeignThumbnail(ChartWriter writer) throws Exception {
        var parts = parts(writer, ChartSamples.target());
        String alternative = "descr=\"" + Description.of(ChartSamples.target());
        assertTrue(parts.values().stream()
                .anyMatch(part -> new String(part, StandardCharsets.UTF_8).contains(alternative)));
        assertTrue(parts.keySet().stream().noneMatch(name -> name.contains("thumbnail")));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void showsTheQrCodeOfTheVerification(ChartWriter writer) throws Exception {
        byte[] expected = new Qr(TableSamples.PROVENANCE.verificationUrl()).png(6);
        var pictures = parts(writer, ChartSamples.target());
        pictures.keySet().removeIf(name -> !name.endsWith(".png"));
        assertEquals(1, pictures.size());
        assertArrayEquals(expected, pictures.firstEntry().getValue());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void equalChartsGiveEqualBytes(ChartWriter writer) throws Exception {
        var first = parts(writer, ChartSamples.target());
        byte[] bytes = Golden.bytes(out -> writer.write(ChartSamples.target(), out));
        Golden.assertTimeless(bytes);
        var second = parts(writer, ChartSamples.target());
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, part) -> assertArrayEquals(part, second.get(name), name));
        assertArrayEquals(bytes, Golden.bytes(out -> writer.write(ChartSamples.target(), out)));
    }

    private static XDDFChart chart(ChartWriter writer, Chart chart) throws Exception {
        POIXMLDocument document = open(writer, chart);
        if (document instanceof XSSFWorkbook workbook) {
            return workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
        }
        return document instanceof XMLSlideShow show
                ? show.getCharts().get(0)
                : ((XWPFDocument) document).getCharts().get(0);
    }

    private static POIXMLDocument open(ChartWriter writer, Chart chart) throws Exception {
        var bytes = new ByteArrayInputStream(Golden.bytes(out -> writer.write(chart, out)));
        if (writer instanceof XlsxChartWriter) {
            return new XSSFWorkbook(bytes);
        }
        return writer instanceof PptxChartWriter ? new XMLSlideShow(bytes) : new XWPFDocument(bytes);
    }

    private static POITextExtractor extractor(POIXMLDocument document) throws Exception {
        if (document instanceof XSSFWorkbook workbook) {
            return new XSSFExcelExtractor(workbook);
        }
        return document instanceof XMLSlideShow show
                ? new SlideShowExtractor<>(show)
                : new XWPFWordExtractor((XWPFDocument) document);
    }

    /** Every series as the file caches it, whatever the sheet behind says. */
    private static List<String> cached(XDDFChart chart) {
        List<String> series = new ArrayList<>();
        for (XDDFChartData data : chart.getChartSeries()) {
            for (int s = 0; s < data.getSeriesCount(); s++) {
                if (data.getSeries(s) instanceof XDDFBarChartData.Series bar) {
                    var ct = bar.getCTBarSer();
                    series.add(cached(ct.getTx(), ct.getCat(), ct.getVal()));
                } else if (data.getSeries(s) instanceof XDDFLineChartData.Series line) {
                    var ct = line.getCTLineSer();
                    series.add(cached(ct.getTx(), ct.getCat(), ct.getVal()));
                }
            }
        }
        return series;
    }

    private static String cached(CTSerTx name, CTAxDataSource categories, CTNumDataSource values) {
        Map<Long, String> points = new HashMap<>();
        for (CTNumVal value : values.getNumRef().getNumCache().getPtList()) {
            points.put(value.getIdx(), value.getV());
        }
        List<String> words = new ArrayList<>();
        for (CTStrVal category : categories.getStrRef().getStrCache().getPtList()) {
            words.add(category.getV() + "=" + points.get(category.getIdx()));
        }
        return name.getStrRef().getStrCache().getPtArray(0).getV() + " " + words;
    }

    private static TreeMap<String, byte[]> parts(ChartWriter writer, Chart chart) throws Exception {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        byte[] bytes = Golden.bytes(out -> writer.write(chart, out));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                zip.transferTo(part);
                parts.put(entry.getName(), part.toByteArray());
            }
        }
        return parts;
    }
}
