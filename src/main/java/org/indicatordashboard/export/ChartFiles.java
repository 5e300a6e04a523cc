package org.indicatordashboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.office.DocxChartWriter;
import org.indicatordashboard.file.office.PptxChartWriter;
import org.indicatordashboard.file.office.XlsxChartWriter;
import org.indicatordashboard.file.svg.MissingFontException;
import org.indicatordashboard.file.svg.PngWriter;
import org.indicatordashboard.file.svg.SvgWriter;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Writes a chart as the file that was asked for. */
@ApplicationScoped
class ChartFiles {

    @Inject
    ChartFonts fonts;

    /**
     * @param name of the file, without its ending
     * @return what a resource method gives back
     */
    Object answer(Chart chart, ChartRequest request, String name) {
        if (request.format() == ChartRequest.Format.JSON) {
            return chart;
        }
        ChartWriter writer = writer(request);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(chart, bytes);
        } catch (MissingFontException missing) {
            throw withoutFont();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileAnswer(
                bytes.toByteArray(),
                writer.format().contentType(),
                name + "." + writer.format().extension());
    }

    private ChartWriter writer(ChartRequest request) {
        return switch (request.format()) {
            case SVG -> new SvgWriter(request.size());
            case PNG -> new PngWriter(request.size(), request.scale(), fonts.get());
            case XLSX -> new XlsxChartWriter(request.size());
            case PPTX -> new PptxChartWriter(request.size());
            case DOCX -> new DocxChartWriter(request.size());
            case JSON -> throw new IllegalArgumentException("JSON is serialised like every answer");
        };
    }

    private static ProblemException withoutFont() {
        return new ProblemException(
                ProblemKind.UNAVAILABLE,
                Words.of(
                        "本机没有能显示图中文字的字体，不能生成 PNG。请管理员安装软件包 fonts-wqy-microhei 或 fonts-noto-cjk 并重启服务；SVG、XLSX、PPTX 和 DOCX 不受影响。",
                        "No font on this host can draw the words of the chart, so there is no PNG. The administrator installs the package fonts-wqy-microhei or fonts-noto-cjk and restarts the service; SVG, XLSX, PPTX and DOCX do not depend on it."));
    }
}
