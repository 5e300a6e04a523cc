package org.indicatordashboard.file.chart;

import java.util.List;
import java.util.Objects;

/**
 * A whole and its parts, each a stacked horizontal bar of counts.
 *
 * @param unit what is counted, such as 项
 * @param categories the meaning of the counts, in the order of stacking
 * @param whole the bar that counts everything
 * @param partsName what the parts are, such as 按领域
 * @param parts bars that divide the same whole; may be empty
 */
public record SharesPlot(String unit, List<Category> categories, Bar whole, String partsName, List<Bar> parts)
        implements Plot {

    /** @param word shown in the legend */
    public record Category(String word, Colour colour) {}

    /**
     * @param name shown beside the bar
     * @param counts one per category, zero where there is none
     */
    public record Bar(String name, List<Integer> counts) {
        public Bar {
            Objects.requireNonNull(name, "name");
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public SharesPlot {
        categories = List.copyOf(categories);
        parts = List.copyOf(parts);
        requireFits(whole, categories.size());
        for (Bar part : parts) {
            requireFits(part, categories.size());
        }
    }

    private static void requireFits(Bar bar, int categories) {
        if (bar.counts().size() != categories) {
            throw new IllegalArgumentException("bar %s has %d counts for %d categories"
                    .formatted(bar.name(), bar.counts().size(), categories));
        }
    }
}
