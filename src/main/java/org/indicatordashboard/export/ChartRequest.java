package org.indicatordashboard.export;

import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MediaType;

import org.indicatordashboard.file.ChartFormat;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.svg.Fonts;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/**
 * As what a chart is asked for.
 *
 * @param format null for JSON
 * @param scale pixels per CSS pixel, of a PNG only
 */
record ChartRequest(ChartFormat format, Size size, int scale, Language language) {

    private static final String JSON = "json";
    private static final int HIGHEST_SCALE = 4;
    private static final int USUAL_SCALE = 2;

    boolean isFile() {
        return format != null;
    }

    ChartWriter writer(Supplier<Fonts> fonts) {
        return format.writer(new ChartFormat.Drawn(size, scale, fonts));
    }

    /** @throws ProblemException 404 listing the formats there are */
    static ChartRequest read(String ending, ChartParameters parameters, CurrentRequest asked) {
        asked.refuseUnlessAccepted(Stream.concat(
                        Stream.of(MediaType.APPLICATION_JSON), FileFormat.mediaTypes(ChartFormat.values()).stream())
                .toList());
        ChartFormat format = ending.equals(JSON)
                ? null
                : FileFormat.ofCode(ending, ChartFormat.values()).orElseThrow(() -> unknown(ending));
        ParameterReader reader = asked.reader();
        Size size = reader.one("size", parameters.size, Size.class).orElse(Size.WIDE);
        if (parameters.size != null && format == null) {
            reader.refuse("size", Words.of("chart.json 没有尺寸，请去掉 size。", "chart.json has no size. Leave size out."));
        }
        int scale = (int) reader.number("scale", parameters.scale, 1, HIGHEST_SCALE, USUAL_SCALE);
        if (parameters.scale != null && format != ChartFormat.PNG) {
            reader.refuse("scale", Words.of("只有 chart.png 可以带 scale。", "Only chart.png takes scale."));
        }
        return new ChartRequest(format, size, scale, asked.language(parameters.lang));
    }

    private static ProblemException unknown(String ending) {
        String allowed = JSON + ", " + String.join(", ", FileFormat.codes(ChartFormat.values()));
        String sent = Shortened.of(ending);
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                Words.of(
                        "图表没有 “%s” 这种格式。可用：%s。".formatted(sent, allowed),
                        "A chart is not available as “%s”. Allowed: %s.".formatted(sent, allowed)));
    }
}
