package org.indicatordashboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.svg.MissingFontException;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Answers what asks for a chart: as JSON, or in one of the formats of charts. */
@ApplicationScoped
class ChartFiles {

    /** Of every chart, for the interface description. */
    static final String SAME =
            "xlsx, pptx and docx hold a native, editable chart. Equal questions have equal bytes and one verification code, whatever the format.";

    static final String FORMAT = "json, or the format of a file";

    /** Makes a chart; empty where there is nothing of which to make it. */
    interface Making {
        Optional<Chart> of(ExportQuery made, Language language);
    }

    /** @param filters of the export, by which it is made again */
    record Question(String filters, Making making) {}

    @Inject
    ChartFonts fonts;

    @Inject
    CurrentRequest asked;

    /**
     * What a resource method gives back; empty where there is no such chart.
     *
     * @param path of the thing shown
     * @param format as the address ends
     * @param read reads what else the request asks for
     */
    Optional<Object> answer(
            ExportQuery.Kind kind,
            String path,
            String format,
            ChartParameters parameters,
            Function<Vantage, Question> read) {
        Vantage vantage = asked.vantage(parameters);
        ChartRequest request = ChartRequest.read(format, parameters, asked);
        Question question = read.apply(vantage);
        asked.reader().done();
        ExportQuery made = new ExportQuery(kind, path + "/chart.json", question.filters(), vantage);
        String subject = Evaluation.subject(made);
        return question.making()
                .of(made, request.language())
                .map(chart ->
                        request.isFile() ? file(chart, request, subject == null ? made.fileName() : subject) : chart);
    }

    /** @param name of the file, without its ending */
    private FileAnswer file(Chart chart, ChartRequest request, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            request.writer(fonts::get).write(chart, bytes);
        } catch (MissingFontException missing) {
            throw withoutFont();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileAnswer(
                bytes.toByteArray(),
                request.format().contentType(),
                name + "." + request.format().code());
    }

    private static ProblemException withoutFont() {
        return new ProblemException(
                ProblemKind.UNAVAILABLE,
                Words.of(
                        "本机没有能显示图中文字的字体，不能生成 PNG。请管理员安装软件包 fonts-wqy-microhei 或 fonts-noto-cjk 并重启服务；SVG、XLSX、PPTX 和 DOCX 不受影响。",
                        "No font on this host can draw the words of the chart, so there is no PNG. The administrator installs the package fonts-wqy-microhei or fonts-noto-cjk and restarts the service; SVG, XLSX, PPTX and DOCX do not depend on it."));
    }
}
