package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.comparison.RegionOutline;

/** Outlines of regions as the GeoJSON file of the dataset, a feature a line. */
final class WrittenOutlines {

    private WrittenOutlines() {}

    /** No file where there are none. */
    static void write(List<RegionOutline> outlines, Path folder) throws IOException {
        if (!outlines.isEmpty()) {
            String features = outlines.stream()
                    .map(o -> "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":%s}"
                            .formatted(o.naturalKey, o.geometry))
                    .collect(Collectors.joining(",\n"));
            Files.writeString(
                    folder.resolve(OutlineJson.NAME),
                    "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}\n");
        }
    }
}
