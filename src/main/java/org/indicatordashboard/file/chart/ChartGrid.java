package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/**
 * A chart as Office knows it: categories down, series across, numbers where they meet.
 *
 * @param heading measure and unit, the title inside the chart
 * @param horizontal whether the bars lie
 * @param categories at least one
 * @param series at least one
 */
public record ChartGrid(String heading, boolean horizontal, List<String> categories, List<GridSeries> series) {

    public enum Kind {
        BAR,
        STACKED_BAR,
        LINE,
        GOAL
    }

    /**
     * @param values one per category, null for none
     * @param labels what is written at the value, one per category, null for none
     */
    public record GridSeries(String name, Kind kind, Colour colour, List<BigDecimal> values, List<String> labels) {}

    public static ChartGrid of(Chart chart) {
        if (chart.plot() instanceof SeriesPlot plot) {
            return ofSeries(plot, chart.language());
        }
        return ofShares((SharesPlot) chart.plot());
    }

    private static ChartGrid ofSeries(SeriesPlot plot, Language language) {
        List<Period> periods = plot.periods();
        // Without any period there is still a goal to show: a line needs two ends, here nameless.
        List<String> categories = periods.isEmpty()
                ? List.of(" ", " ")
                : periods.stream().map(p -> PeriodWords.of(p, language)).toList();
        Kind kind = plot.series().size() == 1 ? Kind.BAR : Kind.LINE;
        List<GridSeries> series = new ArrayList<>();
        for (Series one : plot.series()) {
            BigDecimal[] values = new BigDecimal[categories.size()];
            String[] labels = new String[categories.size()];
            for (Point point : one.points()) {
                values[periods.indexOf(point.period())] = point.value();
            }
            for (Point point : one.labelled()) {
                labels[periods.indexOf(point.period())] = label(point);
            }
            series.add(new GridSeries(one.name(), kind, one.colour(), listOf(values), listOf(labels)));
        }
        for (Goal goal : plot.goals()) {
            series.add(goalSeries(goal.label(), goal.value(), categories.size()));
            if (goal.isBand()) {
                series.add(goalSeries(goal.label() + " ↑", goal.high(), categories.size()));
            }
        }
        if (plot.pace() != null) {
            series.add(paceSeries(plot.pace().name(), Colour.SIXTH, plot.pace(), periods, Pace.Corner::value));
            series.add(paceSeries(plot.pace().onTrackName(), Colour.FAIR, plot.pace(), periods, Pace.Corner::onTrack));
            series.add(paceSeries(plot.pace().behindName(), Colour.WARNING, plot.pace(), periods, Pace.Corner::behind));
        }
        String heading = Heading.of(plot, language);
        return new ChartGrid(plot.empty() ? heading + " · " + plot.emptyText() : heading, false, categories, series);
    }

    /** An arrow tells that the number is only an end: Office has no mark for it. */
    private static String label(Point point) {
        return switch (point.open()) {
            case NO -> point.label();
            case UP -> point.label() + " ↑";
            case DOWN -> point.label() + " ↓";
        };
    }

    /** Its number at every period that it covers; what lies below zero is not drawn. */
    private static GridSeries paceSeries(
            String name, Colour colour, Pace pace, List<Period> periods, Function<Pace.Corner, BigDecimal> number) {
        List<BigDecimal> values = periods.stream()
                .map(p -> pace.covers(p.end()) ? pace.at(p.end(), number) : null)
                .map(v -> v == null || v.signum() < 0 && !pace.isBelowZero() ? null : v)
                .collect(Collectors.toList());
        return new GridSeries(name, Kind.GOAL, colour, values, Collections.nCopies(values.size(), null));
    }

    private static GridSeries goalSeries(String label, BigDecimal value, int size) {
        return new GridSeries(
                label, Kind.GOAL, Colour.TARGET, Collections.nCopies(size, value), Collections.nCopies(size, null));
    }

    private static ChartGrid ofShares(SharesPlot plot) {
        List<SharesPlot.Bar> bars =
                Stream.concat(Stream.of(plot.whole()), plot.parts().stream()).toList();
        List<GridSeries> series = new ArrayList<>();
        for (int i = 0; i < plot.categories().size(); i++) {
            BigDecimal[] values = new BigDecimal[bars.size()];
            String[] labels = new String[bars.size()];
            for (int b = 0; b < bars.size(); b++) {
                int count = bars.get(b).counts().get(i);
                values[b] = count == 0 ? null : BigDecimal.valueOf(count);
                labels[b] = count == 0 ? null : Integer.toString(count);
            }
            SharesPlot.Category category = plot.categories().get(i);
            if (plot.whole().counts().get(i) > 0) {
                series.add(new GridSeries(
                        category.word(), Kind.STACKED_BAR, category.colour(), listOf(values), listOf(labels)));
            }
        }
        String heading = "%s %d%s".formatted(plot.whole().name(), plot.whole().total(), plot.unit());
        return new ChartGrid(
                heading, true, bars.stream().map(SharesPlot.Bar::name).toList(), series);
    }

    /** Unlike {@code List.of}, with nulls. */
    private static <T> List<T> listOf(T[] values) {
        return Collections.unmodifiableList(java.util.Arrays.asList(values));
    }
}
