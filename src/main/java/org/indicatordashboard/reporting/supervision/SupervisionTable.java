package org.indicatordashboard.reporting.supervision;

import java.util.Arrays;
import java.util.List;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.time.Vantage;

/** The supervision list as a table. */
final class SupervisionTable {

    private static final List<Column> COLUMNS = List.of(
            column("unit", "责任单位", "Unit", Column.Type.TEXT),
            column("target", "目标编号", "Target id", Column.Type.TEXT),
            column("name", "目标", "Target", Column.Type.TEXT),
            column("promised", "目标值", "Promised", Column.Type.TEXT),
            column("dueOn", "期限", "Due", Column.Type.DATE),
            column("daysOverdue", "逾期天数", "Days overdue", Column.Type.INTEGER),
            column("lastValue", "最近数值", "Last value", Column.Type.TEXT),
            column("lastPeriod", "数值时期", "Its period", Column.Type.TEXT),
            column("lastReminder", "上次提醒", "Last reminder", Column.Type.DATE),
            column("nextDeadline", "下次报送期限", "Next deadline", Column.Type.DATE));

    private SupervisionTable() {}

    static Table of(List<SupervisionView> overdue, Vantage vantage, Language language) {
        boolean zh = language == Language.ZH;
        return new Table(
                zh ? "督办清单：逾期未报的目标" : "Supervision list: overdue targets",
                COLUMNS,
                () -> overdue.stream()
                        .map(o -> Arrays.asList(
                                o.unit() == null ? Responsible.NOBODY.in(language) : o.unit(),
                                o.target(),
                                zh ? o.name() : o.nameEn(),
                                o.promised().asPrinted(),
                                o.dueOn(),
                                o.daysOverdue(),
                                o.lastValue() == null ? null : o.lastValue().asPrinted(),
                                o.lastPeriod(),
                                o.lastReminder(),
                                o.nextDeadline())),
                List.of(
                        zh
                                ? "没有报告不等于没有完成。共同负责的目标在每个单位名下各列一次。"
                                : "Silence is not failure. A joint target is listed under each of its owners."),
                List.of(),
                List.of(),
                language,
                new Provenance(vantage.asOf(), vantage.knownAt(), Long.toString(vantage.version()), null, null));
    }

    private static Column column(String key, String zh, String en, Column.Type type) {
        Words words = Words.of(zh, en);
        return new Column(key, words, type, words);
    }
}
