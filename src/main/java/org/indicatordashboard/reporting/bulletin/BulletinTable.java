package org.indicatordashboard.reporting.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;

/** The bulletin as a workbook: every target with its status now and a month before. */
final class BulletinTable {

    private record Row(AssessedTarget now, Status before, Language language) {

        Target target() {
            return now.target();
        }

        /** Of the completion; null without one. */
        <T> T completion(Function<Share, T> of) {
            Share share = now.assessment().completion();
            return share == null ? null : of.apply(share);
        }

        /** Of the latest value; null without one. */
        <T> T last(Function<Observation, T> of) {
            return now.last().map(of).orElse(null);
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            column("target", Type.TEXT, r -> r.target().naturalKey).named("目标编号", "Target id"),
            column(
                            "name",
                            Type.TEXT,
                            r -> Words.of(r.target().name, r.target().nameEn).in(r.language()))
                    .named("目标", "Target"),
            column("responsible", Type.TEXT, r -> r.target().printedOwners("; "))
                    .named("责任单位", "Owners"),
            column("promised", Type.TEXT, r -> r.target().figure.asPrinted).named("目标值", "Promised"),
            column("dueOn", Type.DATE, r -> r.target().dueOn).named("期限", "Due"),
            column("statusBefore", Type.TEXT, Row::before).named("上月末状态", "Status before"),
            column("status", Type.TEXT, r -> r.now().assessment().status()).named("本月末状态", "Status"),
            column("value", Type.TEXT, r -> r.last(o -> o.figure.asPrinted)).named("最近数值", "Latest value"),
            column("period", Type.PERIOD, r -> r.last(Observation::period)).named("数值时期", "Its period"),
            column("evidenceLevel", Type.TEXT, r -> r.last(r.now()::proof)).named("依据程度", "Evidence"),
            column("completion", Type.NUMBER, r -> r.completion(Share::low))
                    .named("完成率（%，下限）", "Completion (%, lower end)"),
            column("completionText", Type.TEXT, r -> r.completion(Share::text)).named("完成率", "Completion"),
            column("onTime", Type.TEXT, r -> r.now().assessment().onTime()).named("按期完成", "Achieved on time"),
            column("ageDays", Type.INTEGER, r -> r.now().assessment().ageDays()).named("数值距月末天数", "Age in days"));

    private BulletinTable() {}

    static Table<?> of(Facts facts, List<Words> quality, Language language, Provenance provenance) {
        Map<String, Status> before = facts.before().stream()
                .collect(Collectors.toMap(
                        t -> t.target().naturalKey, t -> t.assessment().status()));
        List<Words> notes = new ArrayList<>(quality);
        notes.addAll(Remarks.onMethod(facts));
        return new Table<>(
                Words.of("%s 目标完成情况", "Progress of targets, %s").in(language).formatted(facts.month()),
                COLUMNS,
                () -> facts.now().stream().map(t -> new Row(t, before.get(t.target().naturalKey), language)),
                notes.stream().map(n -> n.in(language)).toList(),
                List::of,
                () -> List.of(
                        CodeList.of("status", Words.of("本月末状态", "Status"), Status.values(), Status::words),
                        CodeList.of(
                                "evidenceLevel",
                                Words.of("依据程度", "Evidence"),
                                EvidenceLevel.values(),
                                EvidenceLevel::words)),
                null,
                language,
                provenance);
    }

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
