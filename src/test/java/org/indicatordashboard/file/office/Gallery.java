package org.indicatordashboard.file.office;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartSamples;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.svg.Fonts;
import org.indicatordashboard.file.svg.PngWriter;
import org.indicatordashboard.file.svg.SvgWriter;

/** Writes every sample in every format and size into a folder, to be looked at: no test replaces the eye. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Chart> sample : ChartSamples.all().entrySet()) {
            for (Size size : Size.values()) {
                for (ChartWriter writer : writers(size)) {
                    Path file = folder.resolve("%s-%s.%s"
                            .formatted(
                                    sample.getKey(),
                                    size.code(),
                                    writer.format().extension()));
                    try (OutputStream out = Files.newOutputStream(file)) {
                        writer.write(sample.getValue(), out);
                    }
                }
            }
        }
    }

    private static List<ChartWriter> writers(Size size) {
        return List.of(
                new SvgWriter(size),
                new PngWriter(size, 2, new Fonts()),
                new XlsxChartWriter(size),
                new PptxChartWriter(size),
                new DocxChartWriter(size));
    }
}
