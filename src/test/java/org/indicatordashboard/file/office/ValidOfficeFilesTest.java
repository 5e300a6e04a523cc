package org.indicatordashboard.file.office;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartSamples;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.file.table.TableSamples;
import org.indicatordashboard.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Every part of what leaves for Office is valid by ECMA-376. */
class ValidOfficeFilesTest {

    static Stream<Arguments> charts() {
        return ChartSamples.all().keySet().stream()
                .flatMap(name -> Stream.of("xlsx", "pptx", "docx").map(format -> Arguments.of(name, format)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void chartsAreValid(String name, String format) throws IOException {
        Chart chart = ChartSamples.all().get(name);
        assertEquals(
                List.of(),
                OoxmlSchemas.faults(Golden.bytes(out -> writer(format).write(chart, out))));
    }

    @Test
    void tablesAreValid() throws IOException {
        for (Language language : Language.values()) {
            byte[] file = Golden.bytes(out -> new XlsxTableWriter().write(TableSamples.observations(language), out));
            assertEquals(List.of(), OoxmlSchemas.faults(file));
        }
    }

    @Test
    void reportsAreValid() throws IOException {
        byte[] file = Golden.bytes(out -> new DocxReportWriter().write(report(), out));
        assertEquals(List.of(), OoxmlSchemas.faults(file));
    }

    @Test
    void aFaultIsFound() throws IOException {
        byte[] file = Golden.bytes(out -> {
            try (var zip = new java.util.zip.ZipOutputStream(out)) {
                zip.putNextEntry(new java.util.zip.ZipEntry("xl/charts/chart1.xml"));
                zip.write(
                        "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'><c:wrong/></c:chartSpace>"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        assertFalse(OoxmlSchemas.faults(file).isEmpty());
    }

    private static ChartWriter writer(String format) {
        return switch (format) {
            case "xlsx" -> new XlsxChartWriter(Size.WIDE);
            case "pptx" -> new PptxChartWriter(Size.WIDE);
            default -> new DocxChartWriter(Size.WIDE);
        };
    }

    private static Report report() {
        return new Report(
                "工作月报",
                "第1期",
                "示例区办公室",
                "2024年12月31日",
                "工作月报",
                List.of(
                        new Report.Heading(1, "一、总体情况"),
                        new Report.Text("40 项目标。", List.of(0)),
                        new Report.Rows("逐项", List.of("目标", "状态"), List.of(2, 1), List.of(List.of("5G基站", "已完成"))),
                        new Report.Picture("图1", ChartSamples.summary(), "/summary.svg")),
                List.of("示府办〔2022〕1号"),
                List.of("没有报告不等于没有完成。"),
                Language.ZH,
                TableSamples.PROVENANCE);
    }
}
