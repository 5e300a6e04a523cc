package org.indicatordashboard.progress;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.time.Vantage;

/** What changed between two points of view, as a table. */
final class ChangeTable {

    private static final Words TITLE = Words.of("两个时点之间的变化", "Changes between two points");

    private record Row(TargetChange of, Language language) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            column("id", Type.TEXT, (c, in) -> c.either().target().naturalKey).named("编号", "Id"),
            column(
                            "name",
                            Type.TEXT,
                            (c, in) -> Words.of(
                                            c.either().target().name, c.either().target().nameEn)
                                    .in(in))
                    .named("目标", "Target"),
            column("responsible", Type.TEXT, (c, in) -> units(c)).named("责任单位", "Responsible"),
            column("promised", Type.TEXT, (c, in) -> c.either().target().figure.asPrinted)
                    .named("目标值", "Promised"),
            column("kind", Type.TEXT, (c, in) -> c.kind())
                    .named("变化代码", "Kind of change, code")
                    .meaning(
                            "added、removed、better、worse、status、value、same。",
                            "added, removed, better, worse, status, value or same."),
            column("kindWords", Type.TEXT, (c, in) -> c.kind().words().in(in)).named("变化", "Change"),
            column("statusBefore", Type.TEXT, (c, in) -> status(c.before(), in)).named("此前状态", "Status before"),
            column("statusAfter", Type.TEXT, (c, in) -> status(c.after(), in)).named("此后状态", "Status after"),
            column("valueBefore", Type.TEXT, (c, in) -> value(c.before())).named("此前数值", "Value before"),
            column("valueAfter", Type.TEXT, (c, in) -> value(c.after())).named("此后数值", "Value after"),
            column("completionBefore", Type.TEXT, (c, in) -> completion(c.before()))
                    .named("此前完成率", "Completion before"),
            column("completionAfter", Type.TEXT, (c, in) -> completion(c.after()))
                    .named("此后完成率", "Completion after"),
            column("newValues", Type.INTEGER, (c, in) -> c.news().size())
                    .named("新增数值（含更正）", "New values, corrections included"),
            column("newDocuments", Type.TEXT, (c, in) -> documents(c)).named("新增材料", "New documents"));

    private ChangeTable() {}

    static Table<?> of(List<TargetChange> changes, Vantage from, Vantage to, Language language) {
        return new Table<>(
                TITLE.in(language),
                COLUMNS,
                () -> changes.stream().map(c -> new Row(c, language)),
                List.of(Words.of("起点：" + point(from), "From: " + pointEn(from)).in(language)),
                List::of,
                List::of,
                null,
                language,
                new Provenance(to.asOf(), to.knownAt(), Long.toString(to.version()), null, null));
    }

    private static String point(Vantage at) {
        return "评估日 %s，知悉日 %s，数据版本 %d。".formatted(at.asOf(), at.knownAt(), at.version());
    }

    private static String pointEn(Vantage at) {
        return "as of %s, known at %s, dataset version %d.".formatted(at.asOf(), at.knownAt(), at.version());
    }

    private static String units(TargetChange change) {
        return change.either().target().responsible.stream()
                .map((Responsible r) -> r.unit)
                .collect(Collectors.joining("; "));
    }

    private static String status(AssessedTarget at, Language language) {
        return at == null ? null : at.assessment().status().words().in(language);
    }

    private static String value(AssessedTarget at) {
        if (at == null) {
            return null;
        }
        return at.assessment().sum() != null
                ? at.assessment().sum().figure().asPrinted()
                : at.last().map(o -> o.figure.asPrinted).orElse(null);
    }

    private static String completion(AssessedTarget at) {
        Share share = at == null ? null : at.assessment().completion();
        return share == null ? null : share.text();
    }

    private static String documents(TargetChange change) {
        return change.news().stream()
                .flatMap(o -> o.citations.stream())
                .map(c -> c.document)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Column<Row> column(String key, Type type, BiFunction<TargetChange, Language, ?> cell) {
        return new Column<>(key, type, row -> cell.apply(row.of(), row.language()));
    }
}
