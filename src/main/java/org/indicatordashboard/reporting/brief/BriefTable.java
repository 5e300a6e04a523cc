package org.indicatordashboard.reporting.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.Responsible;

/** The page as a table: a number a row. */
final class BriefTable {

    private static final Words TITLE = Words.of("每周一页", "Weekly page");
    private static final Words NOTE = Words.of(
            "没有报告不等于没有完成。完成指数只就可评的目标计算，须与覆盖率一并引用。",
            "Silence is not failure. Attainment is computed from what can be assessed and to be quoted with its coverage.");

    private static final Words FOUND = Words.of("发现", "Found");
    private static final Words DISPATCHED = Words.of("派发", "Dispatched");
    private static final Words SEARCHABLE = Words.of("可搜索", "Searchable");
    private static final Words ANALYSED = Words.of("分析", "Analysed");
    private static final Words EVALUATED = Words.of("评价", "Evaluated");

    /** @param name of the unit or the finding, null for the whole */
    private record Row(Words part, Words item, Words name, Object day, BigDecimal number, Language language) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            column("part", Type.TEXT, r -> r.part().in(r.language())).named("部分", "Part"),
            column("item", Type.TEXT, r -> r.item().in(r.language())).named("项目", "Item"),
            column("unit", Type.TEXT, r -> r.name() == null ? null : r.name().in(r.language()))
                    .named("责任单位", "Unit"),
            column("day", Type.DATE, Row::day).named("日期", "Day"),
            column("value", Type.NUMBER, Row::number)
                    .named("数值", "Number")
                    .meaning("项数、天数或百分数；空表示没有或不给出。", "A count, days or per cent; empty means none or withheld."));

    private final List<Row> rows = new ArrayList<>();
    private final Language language;

    private BriefTable(Language language) {
        this.language = language;
    }

    static Table<?> of(BriefView view, Language language, Provenance provenance) {
        BriefTable table = new BriefTable(language);
        table.write(view);
        List<Row> rows = List.copyOf(table.rows);
        return new Table<>(
                TITLE.in(language),
                COLUMNS,
                rows::stream,
                List.of(NOTE.in(language)),
                List::of,
                List::of,
                null,
                language,
                provenance);
    }

    private void write(BriefView view) {
        BriefView.Found found = view.found();
        add(FOUND, Words.of("互校不成立", "Checks that fail"), found.failing());
        add(FOUND, Words.of("待核实", "Open"), found.open());
        add(FOUND, Words.of("无法判定", "Cannot be told"), found.undecided());
        add(FOUND, Words.of("逾期未报", "Unreported"), found.unreported());
        add(FOUND, Words.of("数据陈旧", "Stale"), found.stale());
        add(FOUND, Words.of("暂无数据", "No data"), found.noData());
        add(DISPATCHED, Words.of("已提出的问题", "Questions put"), view.dispatched().questions());
        add(DISPATCHED, Words.of("尚未解决", "Unsettled"), view.dispatched().unsettled());
        add(DISPATCHED, Words.of("最久（天）", "Oldest (days)"), view.dispatched().oldestDays());
        add(
                DISPATCHED,
                Words.of("欠报而从未提醒的单位", "Units that owe and were never reminded"),
                view.dispatched().neverReminded());
        view.dispatched()
                .items()
                .forEach(q -> rows.add(new Row(
                        DISPATCHED,
                        Words.of(q.text(), q.textEn()),
                        Words.same(q.unit()),
                        q.askedOn(),
                        BigDecimal.valueOf(q.ageDays()),
                        language)));
        add(SEARCHABLE, Words.of("指标", "Indicators"), view.searchable().indicators());
        add(SEARCHABLE, Words.of("应用场景", "Scenarios"), view.searchable().scenarios());
        add(SEARCHABLE, Words.of("文件", "Documents"), view.searchable().documents());
        add(SEARCHABLE, Words.of("已导入原文", "Imported texts"), view.searchable().texts());
        add(ANALYSED, Words.of("有效目标", "Targets in force"), view.inForce());
        add(ANALYSED, Words.of("可评目标", "Assessable"), view.analysed().assessable());
        value(ANALYSED, Words.of("覆盖率（%）", "Coverage (%)"), view.analysed().coverage());
        value(ANALYSED, Words.of("完成指数", "Attainment index"), view.analysed().index());
        view.units().forEach(this::write);
    }

    private void write(BriefView.Unit unit) {
        Words name = unit.unit() == null ? Responsible.NOBODY : Words.same(unit.unit());
        add(EVALUATED, Words.of("有效目标", "Targets in force"), name, null, BigDecimal.valueOf(unit.inForce()));
        add(EVALUATED, Words.of("逾期未报", "Unreported"), name, null, BigDecimal.valueOf(unit.unreported()));
        add(DISPATCHED, Words.of("尚未解决", "Unsettled"), name, null, BigDecimal.valueOf(unit.questions()));
        if (unit.lastReminder() != null) {
            add(
                    DISPATCHED,
                    Words.of("上次提醒（天前）", "Last reminder (days ago)"),
                    name,
                    unit.lastReminder(),
                    BigDecimal.valueOf(unit.reminderDays()));
        }
        unit.attainment().forEach(moment -> {
            add(EVALUATED, Words.of("覆盖率（%）", "Coverage (%)"), name, moment.asOf(), moment.coverage());
            add(EVALUATED, Words.of("完成指数", "Attainment"), name, moment.asOf(), moment.attainment());
        });
    }

    private void add(Words part, Words item, Long number) {
        value(part, item, number == null ? null : BigDecimal.valueOf(number));
    }

    private void value(Words part, Words item, BigDecimal number) {
        add(part, item, null, null, number);
    }

    private void add(Words part, Words item, Words name, Object day, BigDecimal number) {
        rows.add(new Row(part, item, name, day, number, language));
    }

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
