package org.indicatordashboard.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.observation.CodeNames;

/** The columns of findings in every format. Programs read them by key: they change only by addition. */
final class CheckColumns {

    /** What a row is written from. */
    record Row(Finding of, CodeNames names, Language language) {

        /** An end of what was computed, rounded outwards. */
        BigDecimal end(Function<Interval, BigDecimal> end) {
            return of.result() == null
                    ? null
                    : end.apply(QuantityText.kept(of.result().interval()));
        }

        String inputs() {
            return of.inputs().stream()
                    .map(i -> i.name().in(language)
                            + (i.figure() != null
                                    ? " " + i.figure().asPrinted()
                                    : i.quantity() == null ? "" : " " + QuantityText.of(i.quantity())))
                    .collect(Collectors.joining("; "));
        }
    }

    static final List<Column<Row>> ALL = List.of(
            column("id", Type.TEXT, r -> r.of().id()).named("编号", "Id"),
            column("group", Type.TEXT, r -> r.of().kind().group().words().in(r.language()))
                    .named("类别", "Group"),
            column("kind", Type.TEXT, r -> r.of().kind().words().in(r.language()))
                    .named("种类", "Kind"),
            column("name", Type.TEXT, r -> r.of().name().in(r.language())).named("名称", "Name"),
            column("region", Type.TEXT, r -> r.of().region()).named("地区代码", "Region code"),
            column(
                            "regionName",
                            Type.TEXT,
                            r -> r.names().regionName(r.of().region()).in(r.language()))
                    .named("地区", "Region"),
            column("period", Type.PERIOD, r -> r.of().period()).named("时期", "Period"),
            column("outcome", Type.TEXT, r -> r.of().outcome().words().in(r.language()))
                    .named("结论", "Outcome"),
            column("derived", Type.TEXT, r -> r.of().result() == null ? null : "derived")
                    .named("推算", "Derived")
                    .meaning("derived 表示右边的数是推算的，不是观测值。", "derived: the numbers beside it are computed, not observed."),
            column(
                            "value",
                            Type.NUMBER,
                            r -> r.of().result() == null
                                    ? null
                                    : QuantityText.kept(r.of().result().value()))
                    .named("推算值", "Derived value"),
            column("low", Type.NUMBER, r -> r.end(Interval::low)).named("区间下限", "Interval low"),
            column("high", Type.NUMBER, r -> r.end(Interval::high)).named("区间上限", "Interval high"),
            column(
                            "unit",
                            Type.TEXT,
                            r -> r.of().result() == null
                                    ? null
                                    : r.of().result().unit())
                    .named("单位", "Unit"),
            column(
                            "formula",
                            Type.TEXT,
                            r -> r.of().formula() == null
                                    ? null
                                    : r.of().formula().in(r.language()))
                    .named("算式", "Formula"),
            column("inputs", Type.TEXT, Row::inputs).named("依据", "Inputs"),
            column("statement", Type.TEXT, r -> r.of().statement().in(r.language()))
                    .named("说明", "What it means"),
            column(
                            "settledBy",
                            Type.TEXT,
                            r -> r.of().settledBy() == null
                                    ? null
                                    : r.of().settledBy().in(r.language()))
                    .named("怎样弄清", "What would settle it"),
            column("owner", Type.TEXT, r -> r.of().owner()).named("可说明的单位", "Unit that could tell"),
            column(
                            "documents",
                            Type.TEXT,
                            r -> r.of().allDocuments().stream()
                                    .map(r.names()::documentNumber)
                                    .collect(Collectors.joining("; ")))
                    .named("文件", "Documents"));

    private CheckColumns() {}

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
