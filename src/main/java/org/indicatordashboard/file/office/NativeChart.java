package org.indicatordashboard.file.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.indicatordashboard.file.chart.ChartGrid;
import org.indicatordashboard.file.chart.ValueScale;

/** Makes a chart that Office can edit, the same for Excel, PowerPoint and Word, from numbers in a sheet. */
final class NativeChart {

    private final XDDFChart chart;
    private final XSSFSheet sheet;
    private final ChartGrid grid;
    private XDDFCategoryAxis categories;
    private XDDFValueAxis values;

    /** @param sheet filled from the grid; in the workbook itself or embedded behind the chart */
    NativeChart(XDDFChart chart, XSSFSheet sheet, ChartGrid grid) {
        this.chart = chart;
        this.sheet = sheet;
        this.grid = grid;
    }

    void draw() {
        GridSheet.fill(sheet, grid);
        chart.setTitleText(grid.heading());
        chart.setTitleOverlay(false);
        OfficeStyle.title(chart);
        // Series seldom have a value at every period; their lines run on to the next.
        chart.displayBlanksAs(DisplayBlanks.SPAN);
        if (grid.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            chart.getOrAddLegend().setOverlay(false);
        }
        createAxes();
        plot(ChartTypes.BAR, ChartGrid.Kind.BAR, ChartGrid.Kind.STACKED_BAR);
        plot(ChartTypes.LINE, ChartGrid.Kind.LINE, ChartGrid.Kind.GOAL);
    }

    private void createAxes() {
        categories = chart.createCategoryAxis(grid.horizontal() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values = chart.createValueAxis(grid.horizontal() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        if (grid.horizontal()) {
            // Office counts categories from the bottom.
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
            values.setVisible(false);
        } else {
            scale(values);
            OfficeStyle.grid(values);
        }
        OfficeStyle.axis(categories);
        OfficeStyle.axis(values);
    }

    /** The same round numbers as in the picture, with room for labels. */
    private void scale(XDDFValueAxis axis) {
        List<BigDecimal> numbers = grid.series().stream()
                .flatMap(s -> s.values().stream())
                .filter(Objects::nonNull)
                .toList();
        List<BigDecimal> ticks = ValueScale.over(numbers, 0.15, 0, 1).ticks();
        axis.setMinimum(ticks.get(0).doubleValue());
        axis.setMaximum(ticks.get(ticks.size() - 1).doubleValue());
        axis.setMajorUnit(ticks.get(1).subtract(ticks.get(0)).doubleValue());
        int decimals = ticks.stream()
                .mapToInt(t -> Math.max(0, t.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        axis.setNumberFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
    }

    private void plot(ChartTypes type, ChartGrid.Kind... kinds) {
        List<ChartGrid.Kind> wanted = List.of(kinds);
        if (grid.series().stream().noneMatch(s -> wanted.contains(s.kind()))) {
            return;
        }
        XDDFChartData data = chart.createData(type, categories, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            arrange(bars);
        } else if (data instanceof XDDFLineChartData lines) {
            // Asked for by the schema, though every program takes it as said.
            lines.setGrouping(Grouping.STANDARD);
        }
        for (int i = 0; i < grid.series().size(); i++) {
            ChartGrid.GridSeries series = grid.series().get(i);
            if (wanted.contains(series.kind())) {
                XDDFChartData.Series added = data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0)),
                        XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(i + 1)));
                added.setTitle(series.name(), new CellReference(sheet.getSheetName(), 0, i + 1, true, true));
                OfficeStyle.series(added, series, grid.categories().size());
            }
        }
        chart.plot(data);
    }

    private void arrange(XDDFBarChartData bars) {
        bars.setBarDirection(grid.horizontal() ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(grid.horizontal() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(grid.horizontal() ? 45 : 320);
        if (grid.horizontal()) {
            OfficeStyle.value(
                    chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), 100);
        }
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(1, grid.categories().size(), column, column);
    }
}
