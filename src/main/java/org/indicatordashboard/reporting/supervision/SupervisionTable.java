package org.indicatordashboard.reporting.supervision;

import java.util.List;
import java.util.function.BiFunction;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.time.Vantage;

/** The supervision list as a table. */
final class SupervisionTable {

    private static final Words TITLE = Words.of("督办清单：逾期未报的目标", "Supervision list: overdue targets");

    private static final Words NOTE = Words.of(
            "没有报告不等于没有完成。共同负责的目标在每个单位名下各列一次。",
            "Silence is not failure. A joint target is listed under each of its owners.");

    private record Row(SupervisionView of, Language language) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            column("unit", Type.TEXT, (o, in) -> o.unit() == null ? Responsible.NOBODY.in(in) : o.unit())
                    .named("责任单位", "Unit"),
            column("target", Type.TEXT, (o, in) -> o.target()).named("目标编号", "Target id"),
            column("name", Type.TEXT, (o, in) -> Words.of(o.name(), o.nameEn()).in(in))
                    .named("目标", "Target"),
            column("promised", Type.TEXT, (o, in) -> o.promised().asPrinted()).named("目标值", "Promised"),
            column("dueOn", Type.DATE, (o, in) -> o.dueOn()).named("期限", "Due"),
            column("daysOverdue", Type.INTEGER, (o, in) -> o.daysOverdue()).named("逾期天数", "Days overdue"),
            column(
                            "lastValue",
                            Type.TEXT,
                            (o, in) ->
                                    o.lastValue() == null ? null : o.lastValue().asPrinted())
                    .named("最近数值", "Last value"),
            column("lastPeriod", Type.TEXT, (o, in) -> o.lastPeriod()).named("数值时期", "Its period"),
            column("lastReminder", Type.DATE, (o, in) -> o.lastReminder()).named("上次提醒", "Last reminder"),
            column("reminders", Type.INTEGER, (o, in) -> o.reminders()).named("已提醒次数", "Reminders"),
            column(
                            "level",
                            Type.TEXT,
                            (o, in) ->
                                    o.level() == null ? null : o.level().words().in(in))
                    .named("督办等级", "Level"),
            column("nextDeadline", Type.DATE, (o, in) -> o.nextDeadline()).named("下次报送期限", "Next deadline"));

    private SupervisionTable() {}

    static Table<?> of(List<SupervisionView> overdue, Vantage vantage, Language language) {
        return new Table<>(
                TITLE.in(language),
                COLUMNS,
                () -> overdue.stream().map(o -> new Row(o, language)),
                List.of(NOTE.in(language)),
                List::of,
                List::of,
                null,
                language,
                new Provenance(vantage.asOf(), vantage.knownAt(), Long.toString(vantage.version()), null, null));
    }

    private static Column<Row> column(String key, Type type, BiFunction<SupervisionView, Language, ?> cell) {
        return new Column<>(key, type, row -> cell.apply(row.of(), row.language()));
    }
}
