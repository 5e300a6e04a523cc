package org.indicatordashboard.file.office;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.indicatordashboard.file.ChartFormat;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartSamples;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.svg.Fonts;

/** Writes every sample in every format and size into a folder, to be looked at: no test replaces the eye. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Chart> sample : ChartSamples.all().entrySet()) {
            for (Size size : Size.values()) {
                for (ChartFormat format : ChartFormat.values()) {
                    Path file = folder.resolve("%s-%s.%s".formatted(sample.getKey(), size.code(), format.code()));
                    try (OutputStream out = Files.newOutputStream(file)) {
                        format.writer(new ChartFormat.Drawn(size, 2, Fonts::new))
                                .write(sample.getValue(), out);
                    }
                }
            }
        }
    }
}
