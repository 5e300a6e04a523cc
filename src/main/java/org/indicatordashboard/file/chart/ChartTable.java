package org.indicatordashboard.file.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.indicatordashboard.language.Language;

/**
 * The data table of a chart: every value with the words of its document.
 *
 * @param header headings
 * @param rows cells of String, BigDecimal, Integer or null, one per heading
 */
public record ChartTable(List<String> header, List<List<Object>> rows) {

    public static ChartTable of(Chart chart) {
        if (chart.plot() instanceof SeriesPlot plot) {
            return ofSeries(plot, chart.language());
        }
        return ofShares((SharesPlot) chart.plot(), chart.language());
    }

    private static ChartTable ofSeries(SeriesPlot plot, Language language) {
        List<String> header = language == Language.ZH
                ? List.of("名称", "时期", "原文", "下限", "上限", "单位")
                : List.of("Name", "Period", "As printed", "Low", "High", "Unit");
        List<List<Object>> rows = new ArrayList<>();
        for (Series series : plot.series()) {
            for (Point p : series.points()) {
                rows.add(Arrays.asList(
                        series.name(),
                        PeriodWords.of(p.period(), language),
                        p.label(),
                        p.low(),
                        p.high(),
                        plot.unit()));
            }
        }
        for (Goal goal : plot.goals()) {
            rows.add(Arrays.asList(
                    language == Language.ZH ? "目标" : "Target",
                    goal.due() == null ? null : PeriodWords.of(goal.due(), language),
                    goal.label(),
                    goal.low(),
                    goal.high(),
                    plot.unit()));
        }
        if (plot.pace() != null) {
            plot.pace()
                    .corners()
                    .forEach(c -> rows.add(Arrays.asList(
                            plot.pace().name(),
                            PeriodWords.of(c.on(), language),
                            null,
                            c.value(),
                            c.value(),
                            plot.unit())));
        }
        if (plot.empty()) {
            rows.add(Arrays.asList(plot.emptyText(), null, null, null, null, null));
        }
        return new ChartTable(header, rows);
    }

    private static ChartTable ofShares(SharesPlot plot, Language language) {
        List<String> header = new ArrayList<>();
        header.add(plot.partsName());
        plot.categories().forEach(c -> header.add(c.word()));
        header.add(language == Language.ZH ? "合计" : "Total");
        List<List<Object>> rows = Stream.concat(Stream.of(plot.whole()), plot.parts().stream())
                .map(ChartTable::row)
                .toList();
        return new ChartTable(header, rows);
    }

    private static List<Object> row(SharesPlot.Bar bar) {
        List<Object> row = new ArrayList<>();
        row.add(bar.name());
        row.addAll(bar.counts());
        row.add(bar.total());
        return row;
    }

    /** Without the columns that hold nothing but zeros, for a page is narrow. */
    public ChartTable condensed() {
        List<Integer> kept = IntStream.range(0, header.size())
                .filter(c -> rows.stream().anyMatch(row -> !Integer.valueOf(0).equals(row.get(c))))
                .boxed()
                .toList();
        return new ChartTable(
                kept.stream().map(header::get).toList(),
                rows.stream().map(row -> pick(row, kept)).toList());
    }

    private static List<Object> pick(List<Object> row, List<Integer> kept) {
        List<Object> cells = new ArrayList<>();
        kept.forEach(c -> cells.add(row.get(c)));
        return cells;
    }

    /** How a cell reads where there are no types. */
    public static String text(Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
