package org.indicatordashboard.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.time.Period;

/**
 * What the head of a column says of the cells below.
 *
 * @param isUnit whether they name units
 * @param kind of the figures in it, null when it holds none
 * @param period of the figures in it, may be null
 */
record TableColumn(boolean isUnit, Kind kind, Period period) {

    private static final List<String> TARGETS = List.of("目标", "计划", "预期", "规划");
    private static final List<String> OBSERVATIONS =
            List.of("现状", "基期", "基准", "实际", "完成", "基数", "实绩", "数值", "指标值", "累计");

    boolean isValue() {
        return kind != null;
    }

    static List<TableColumn> of(NormalizedText reading, TableRow head, Profile profile) {
        List<TableColumn> columns = new ArrayList<>();
        for (TableRow.Cell cell : head.cells()) {
            columns.add(of(reading, cell, profile));
        }
        return columns;
    }

    private static TableColumn of(NormalizedText reading, TableRow.Cell cell, Profile profile) {
        String title = TableRow.text(reading, cell);
        if (title.equals("单位") || title.equals("计量单位")) {
            return new TableColumn(true, null, null);
        }
        TimeMention time = null;
        for (int i = cell.start(); i < cell.end() && time == null; i++) {
            time = TimeReader.at(reading, i);
        }
        Period period = time == null ? null : time.period(profile.year());
        boolean target = TARGETS.stream().anyMatch(title::contains);
        boolean observation = OBSERVATIONS.stream().anyMatch(title::contains);
        if (period == null && !target && !observation) {
            return new TableColumn(false, null, null);
        }
        boolean ahead = period != null
                && profile.date() != null
                && (profile.isDay()
                        ? period.end().isAfter(profile.date().end())
                        : period.start().isAfter(profile.date().end()));
        Kind kind = !observation && (target || ahead) ? Kind.TARGET : Kind.OBSERVATION;
        if (kind == Kind.TARGET) {
            period = period != null
                    ? Period.day(period.end())
                    : profile.horizon() == null ? null : Period.day(profile.horizon());
        }
        return new TableColumn(false, kind, period);
    }
}
