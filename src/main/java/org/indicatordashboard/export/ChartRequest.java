package org.indicatordashboard.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.indicatordashboard.file.chart.Size;
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
 * @param scale pixels per CSS pixel, of a PNG only
 */
record ChartRequest(Format format, Size size, int scale, Language language) {

    private static final int HIGHEST_SCALE = 4;
    private static final int USUAL_SCALE = 2;

    /** The endings of a chart's address. */
    enum Format {
        JSON,
        SVG,
        PNG,
        XLSX,
        PPTX,
        DOCX;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Format> of(String ending) {
            return Arrays.stream(values())
                    .filter(f -> f.ending().equals(ending))
                    .findFirst();
        }
    }

    /** @throws ProblemException 404 listing the formats there are */
    static ChartRequest read(String ending, ChartParameters parameters, CurrentRequest asked) {
        Format format = Format.of(ending).orElseThrow(() -> unknown(ending));
        ParameterReader reader = asked.reader();
        List<String> sizes = Arrays.stream(Size.values()).map(Size::code).toList();
        Size size = reader.one("size", parameters.size, sizes, Size::ofCode).orElse(Size.WIDE);
        if (parameters.size != null && format == Format.JSON) {
            reader.refuse("size", Words.of("chart.json 没有尺寸，请去掉 size。", "chart.json has no size. Leave size out."));
        }
        int scale = (int) reader.number("scale", parameters.scale, 1, HIGHEST_SCALE, USUAL_SCALE);
        if (parameters.scale != null && format != Format.PNG) {
            reader.refuse("scale", Words.of("只有 chart.png 可以带 scale。", "Only chart.png takes scale."));
        }
        return new ChartRequest(format, size, scale, asked.language(parameters.lang));
    }

    private static ProblemException unknown(String ending) {
        String allowed = Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
        String sent = Shortened.of(ending);
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                Words.of(
                        "图表没有 “%s” 这种格式。可用：%s。".formatted(sent, allowed),
                        "A chart is not available as “%s”. Allowed: %s.".formatted(sent, allowed)));
    }
}
