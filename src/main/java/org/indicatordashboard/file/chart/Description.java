package org.indicatordashboard.file.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.language.Language;

/** The text alternative of a chart: everything it shows, in words and in full. */
public final class Description {

    private Description() {}

    public static String of(Chart chart) {
        List<String> sentences = new ArrayList<>();
        if (!chart.subtitle().isEmpty()) {
            sentences.add(chart.subtitle());
        }
        if (chart.plot() instanceof SeriesPlot plot) {
            addSeries(plot, chart.language(), sentences);
        } else if (chart.plot() instanceof SharesPlot plot) {
            addBar(plot, plot.whole(), chart.language(), sentences);
            plot.parts().forEach(part -> addBar(plot, part, chart.language(), sentences));
        }
        sentences.addAll(chart.notes());
        sentences.addAll(chart.sources());
        sentences.add(chart.provenance().line(chart.language()));
        return String.join(chart.language() == Language.ZH ? "；" : "; ", sentences);
    }

    private static void addSeries(SeriesPlot plot, Language language, List<String> sentences) {
        plot.goals().forEach(goal -> sentences.add(goal.label()));
        for (Series series : plot.series()) {
            for (Point point : series.points()) {
                sentences.add("%s %s %s"
                        .formatted(series.name(), PeriodWords.of(point.period(), language), words(point, language)));
            }
        }
        if (plot.pace() != null) {
            sentences.add(plot.pace().name() + " "
                    + plot.pace().corners().stream()
                            .map(c -> PeriodWords.of(c.on(), language) + " "
                                    + c.value().toPlainString())
                            .collect(Collectors.joining(" → ")));
        }
        if (plot.empty()) {
            sentences.add(plot.emptyText());
        }
    }

    private static String words(Point point, Language language) {
        String corrected = language == Language.ZH ? "（更正）" : " (corrected)";
        return point.corrected() ? point.label() + corrected : point.label();
    }

    private static void addBar(SharesPlot plot, SharesPlot.Bar bar, Language language, List<String> sentences) {
        StringBuilder words = new StringBuilder("%s %d%s".formatted(bar.name(), bar.total(), plot.unit()));
        String comma = language == Language.ZH ? "，" : ", ";
        for (int i = 0; i < bar.counts().size(); i++) {
            if (bar.counts().get(i) > 0) {
                words.append(comma).append(plot.categories().get(i).word());
                words.append(' ').append(bar.counts().get(i));
            }
        }
        sentences.add(words.toString());
    }
}
