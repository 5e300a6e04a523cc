package org.indicatordashboard.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Role;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.time.Period;

/** The columns of derived values in every format. Programs read them by key: they change only by addition. */
final class DerivedColumns {

    /**
     * What a row is written from.
     *
     * @param of a finding with a result
     * @param asOf the period of what is computed from targets alone, which have none
     */
    record Row(Finding of, Period asOf, CodeNames names, Language language) {

        Period period() {
            return of.period() == null ? asOf : of.period();
        }

        BigDecimal end(Function<Interval, BigDecimal> end) {
            return end.apply(QuantityText.kept(of.result().interval()));
        }
    }

    static final List<Column<Row>> ALL = List.of(
            column("id", Type.TEXT, r -> r.of().id())
                    .named("编号", "Id")
                    .meaning("稳定不变，同 /checks。", "Stable, as at /checks.")
                    .attribute("CHECK_ID", 4),
            column("check", Type.TEXT, r -> r.of().check())
                    .named("互校代码", "Check code")
                    .meaning("见“代码”表。", "See the sheet of codes.")
                    .dimension("CHECK", Role.NONE),
            column("name", Type.TEXT, r -> r.of().name().in(r.language()))
                    .named("名称", "Name")
                    .meaning("推算的是什么。", "What is derived."),
            column("region", Type.TEXT, r -> r.of().region())
                    .named("地区代码", "Region code")
                    .meaning("GB/T 2260 代码。", "GB/T 2260 code.")
                    .dimension("REF_AREA", Role.GEO),
            column(
                            "regionName",
                            Type.TEXT,
                            r -> r.names().regionName(r.of().region()).in(r.language()))
                    .named("地区", "Region")
                    .meaning("地区名称。", "Name of the region."),
            column("period", Type.PERIOD, Row::period)
                    .named("时期", "Period")
                    .meaning(
                            "所依据数值的时期；只依据目标的为评估日。",
                            "Period of the values it rests on; the as-of day where it rests on targets alone.")
                    .dimension("TIME_PERIOD", Role.TIME),
            column("derived", Type.TEXT, r -> true)
                    .named("推算", "Derived")
                    .meaning("总是 true：推算值，不是观测值。", "Always true: derived, never observed.")
                    .attribute("DERIVED", 1),
            column("value", Type.NUMBER, r -> QuantityText.kept(r.of().result().value()))
                    .named("推算值", "Derived value")
                    .meaning("由所印数值算出，至多四位小数。", "From the printed numbers, at most four decimals.")
                    .measure("OBS_VALUE", 1),
            column("low", Type.NUMBER, r -> r.end(Interval::low))
                    .named("区间下限", "Interval low")
                    .meaning("按舍入区间，向外取整；空表示无界。", "On rounding intervals, rounded outwards; empty means open.")
                    .measure("OBS_LOW", 2),
            column("high", Type.NUMBER, r -> r.end(Interval::high))
                    .named("区间上限", "Interval high")
                    .meaning("按舍入区间，向外取整；空表示无界。", "On rounding intervals, rounded outwards; empty means open.")
                    .measure("OBS_HIGH", 3),
            column("unit", Type.TEXT, r -> r.of().result().unit())
                    .named("单位", "Unit")
                    .meaning("计量单位。", "Unit of measure.")
                    .attribute("UNIT_MEASURE", 2),
            column("formula", Type.TEXT, r -> r.of().formula().in(r.language()))
                    .named("算式", "Formula")
                    .meaning("连同所印数值和区间。", "With the printed numbers and the interval.")
                    .attribute("FORMULA", 3),
            column(
                            "documents",
                            Type.TEXT,
                            r -> r.of().allDocuments().stream()
                                    .map(r.names()::documentNumber)
                                    .collect(Collectors.joining("; ")))
                    .named("文件", "Documents")
                    .meaning("所依据数值的文件文号。", "Numbers of the documents that print what it rests on.")
                    .attribute("SOURCE", 5));

    private DerivedColumns() {}

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
