package org.indicatordashboard.file.table;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** The tables and cubes that the tests write. */
public final class TableSamples {

    public static final Provenance PROVENANCE = new Provenance(
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2026, 1, 1),
            "2026-01-01.7",
            "PT-7K2M-94QX",
            "https://dashboard.example.org/verify/PT-7K2M-94QX");

    public static final List<Column> COLUMNS = List.of(
            column("name", "目标", "Target", Column.Type.TEXT),
            column("value", "数值", "Value", Column.Type.NUMBER),
            column("count", "个数", "Count", Column.Type.INTEGER),
            column("dueOn", "到期日", "Due", Column.Type.DATE),
            column("period", "时期", "Period", Column.Type.PERIOD),
            column("link", "链接", "Link", Column.Type.LINK));

    private TableSamples() {}

    public static Column column(String key, String zh, String en, Column.Type type) {
        return new Column(key, Words.of(zh, en), type, Words.of(zh + "，见说明。", en + ", see the notes."));
    }

    public static Table observations(Language language) {
        return table(
                language,
                () -> Stream.of(
                        row("5G室外基站建设数", "2473", 1, "2023-12-31", "2023-Q1"),
                        row("增加值占比，含\"数字\"\n换行", "34.810", 2, "2024-12-31", "2023"),
                        row("=HYPERLINK(\"http://evil\")", "-0.10", 3, "2024-12-31", "2023-05-05"),
                        Arrays.asList("-12.5", null, null, null, null, null)));
    }

    public static Table table(Language language, Table.Rows rows) {
        return new Table(
                language == Language.ZH ? "普陀区城市数字化转型目标" : "Targets of Putuo district",
                COLUMNS,
                rows,
                List.of("近 100 家 means just under 100."),
                List.of("普府办〔2022〕16号《普陀区推进城市数字化转型行动方案》"),
                List.of(new CodeList(
                        "status",
                        Words.of("状态", "Status"),
                        List.of(new CodeList.Code("achieved", Words.of("已完成", "Achieved"))))),
                language,
                PROVENANCE);
    }

    public static List<Object> row(String name, String value, int count, String due, String period) {
        return Arrays.asList(
                name,
                new BigDecimal(value),
                count,
                LocalDate.parse(due),
                Period.of(period),
                URI.create("https://dashboard.example.org/targets/" + count));
    }

    public static Cube cube() {
        return new Cube(
                new Cube.Structure("INDICATOR_DASHBOARD", "OBSERVATIONS", "1.0.0"),
                "普陀区观测值",
                List.of("普科委〔2023〕15号", "普科委〔2024〕29号"),
                LocalDate.of(2026, 1, 1),
                List.of(
                        new Cube.Dimension(
                                "indicator",
                                "INDICATOR",
                                Words.of("指标", "Indicator"),
                                Cube.Role.NONE,
                                List.of(
                                        new Cube.Category("5g-outdoor-base-stations", Words.of("5G室外基站", null), "个"),
                                        new Cube.Category("digital-share", Words.of("数字经济占比", null), "%"))),
                        new Cube.Dimension(
                                "region",
                                "REF_AREA",
                                Words.of("地区", "Region"),
                                Cube.Role.GEO,
                                List.of(
                                        new Cube.Category("310107", Words.of("普陀区", "Putuo"), null),
                                        new Cube.Category("310110", Words.of("杨浦区", "Yangpu"), null))),
                        new Cube.Dimension(
                                "period",
                                "TIME_PERIOD",
                                Words.of("时期", "Period"),
                                Cube.Role.TIME,
                                List.of(
                                        new Cube.Category("2022", Words.same("2022"), null),
                                        new Cube.Category("2023-Q1", Words.same("2023-Q1"), null)))),
                List.of(
                        new Cube.Measure("low", "OBS_VALUE", Words.of("下限", "Low"), 2),
                        new Cube.Measure("high", "OBS_VALUE_HIGH", Words.of("上限", "High"), 2)),
                List.of(
                        new Cube.Attribute("OBS_STATUS", Words.of("观测状态", "Status"), true),
                        new Cube.Attribute("COMPARATOR", Words.of("比较", "Comparator"), false),
                        new Cube.Attribute("AS_PRINTED", Words.of("原文", "As printed"), false)),
                () -> Stream.of(
                        observation("digital-share", "310110", "2022", "34.810", "34.810", "A", "eq", "34.81%"),
                        observation(
                                "5g-outdoor-base-stations", "310107", "2023-Q1", "2473", "2473", "A", "eq", "2473个"),
                        observation("digital-share", "310107", "2022", "100", null, "A", "gt", "=百余个, \"约\"")),
                Language.ZH);
    }

    private static Cube.Observation observation(
            String indicator, String region, String period, String low, String high, String... attributes) {
        return new Cube.Observation(
                List.of(indicator, region, period),
                Arrays.asList(new BigDecimal(low), high == null ? null : new BigDecimal(high)),
                List.of(attributes));
    }
}
