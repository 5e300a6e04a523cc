package org.indicatordashboard.file.table;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.CodeList.Code;
import org.indicatordashboard.file.table.Column.Role;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** The tables that the tests write. */
public final class TableSamples {

    public static final Provenance PROVENANCE = new Provenance(
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2026, 1, 1),
            "2026-01-01.7",
            "PT-7K2M-94QX",
            "https://dashboard.example.org/verify/PT-7K2M-94QX");

    /** A row of the plain table. */
    public record Promise(String name, BigDecimal value, Integer count, LocalDate dueOn, Period period, URI link) {

        static Promise of(String name, String value, int count, String due, String period) {
            return new Promise(
                    name,
                    new BigDecimal(value),
                    count,
                    LocalDate.parse(due),
                    Period.of(period),
                    URI.create("https://dashboard.example.org/targets/" + count));
        }
    }

    /** A row of the statistical data set. */
    record Observed(
            String indicator,
            String region,
            String period,
            String low,
            String high,
            String status,
            String comparator,
            String asPrinted) {}

    static final List<Column<Promise>> COLUMNS = List.of(
            column("name", "目标", "Target", Type.TEXT, Promise::name),
            column("value", "数值", "Value", Type.NUMBER, Promise::value),
            column("count", "个数", "Count", Type.INTEGER, Promise::count),
            column("dueOn", "到期日", "Due", Type.DATE, Promise::dueOn),
            column("period", "时期", "Period", Type.PERIOD, Promise::period),
            column("link", "链接", "Link", Type.LINK, Promise::link));

    private static final List<Column<Observed>> STATISTICAL = List.of(
            TableSamples.<Observed>column("high", "上限", "High", Type.NUMBER, o -> number(o.high()))
                    .measure("OBS_VALUE_HIGH", 2),
            TableSamples.<Observed>column("low", "下限", "Low", Type.NUMBER, o -> number(o.low()))
                    .measure("OBS_VALUE", 1),
            TableSamples.<Observed>column("indicator", "指标", "Indicator", Type.TEXT, Observed::indicator)
                    .dimension("INDICATOR", Role.NONE),
            TableSamples.<Observed>column("region", "地区", "Region", Type.TEXT, Observed::region)
                    .dimension("REF_AREA", Role.GEO),
            TableSamples.<Observed>column("period", "时期", "Period", Type.PERIOD, Observed::period)
                    .dimension("TIME_PERIOD", Role.TIME),
            TableSamples.<Observed>column("note", "说明", "Note", Type.TEXT, o -> "of tables only"),
            TableSamples.<Observed>column("printed", "原文", "As printed", Type.TEXT, Observed::asPrinted)
                    .attribute("AS_PRINTED", 3),
            TableSamples.<Observed>column("comparator", "比较", "Comparator", Type.TEXT, Observed::comparator)
                    .attribute("COMPARATOR", 2),
            TableSamples.<Observed>column("status", "观测状态", "Status", Type.TEXT, Observed::status)
                    .attribute("OBS_STATUS", 1)
                    .unlisted());

    private TableSamples() {}

    static <R> Column<R> column(String key, String zh, String en, Type type, Function<R, ?> cell) {
        return new Column<R>(key, type, cell).named(zh, en).meaning(zh + "，见说明。", en + ", see the notes.");
    }

    public static Table<Promise> observations(Language language) {
        return table(
                language,
                () -> Stream.of(
                        Promise.of("5G室外基站建设数", "2473", 1, "2023-12-31", "2023-Q1"),
                        Promise.of("增加值占比，含\"数字\"\n换行", "34.810", 2, "2024-12-31", "2023"),
                        Promise.of("=HYPERLINK(\"http://evil\")", "-0.10", 3, "2024-12-31", "2023-05-05"),
                        new Promise("-12.5", null, null, null, null, null)));
    }

    static Table<Promise> table(Language language, Table.Rows<Promise> rows) {
        return new Table<>(
                language == Language.ZH ? "普陀区城市数字化转型目标" : "Targets of Putuo district",
                COLUMNS,
                rows,
                List.of("近 100 家 means just under 100."),
                () -> List.of("普府办〔2022〕16号《普陀区推进城市数字化转型行动方案》"),
                () -> List.of(new CodeList(
                        "status",
                        Words.of("状态", "Status"),
                        List.of(new Code("achieved", Words.of("已完成", "Achieved"))))),
                null,
                language,
                PROVENANCE);
    }

    static Table<Observed> statistical() {
        return statistical(
                List.of(
                        codes("indicator", "指标", "5g-outdoor-base-stations=5G室外基站", "digital-share=数字经济占比"),
                        codes("region", "地区", "310107=普陀区", "310110=杨浦区"),
                        codes("period", "时期", "2022", "2023-Q1")),
                () -> Stream.of(
                        new Observed("digital-share", "310110", "2022", "34.810", "34.810", "A", "eq", "34.81%"),
                        new Observed(
                                "5g-outdoor-base-stations", "310107", "2023-Q1", "2473", "2473", "A", "eq", "2473个"),
                        new Observed("digital-share", "310107", "2022", "100", null, "A", "gt", "=百余个, \"约\"")));
    }

    static Table<Observed> statistical(List<CodeList> dimensions, Table.Rows<Observed> rows) {
        return new Table<>(
                "普陀区观测值",
                STATISTICAL,
                rows,
                List.of(),
                () -> List.of("普科委〔2023〕15号", "普科委〔2024〕29号"),
                List::of,
                new Table.Statistics("OBSERVATIONS", () -> dimensions),
                Language.ZH,
                PROVENANCE);
    }

    /** @param codes each with its words after a sign of equality, or alone */
    static CodeList codes(String column, String name, String... codes) {
        return new CodeList(
                column,
                Words.same(name),
                Stream.of(codes)
                        .map(c -> c.split("="))
                        .map(c -> new Code(c[0], Words.same(c[c.length - 1])))
                        .toList());
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
