package org.indicatordashboard.reporting.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.file.CodeList;
import org.indicatordashboard.file.Column;
import org.indicatordashboard.file.Provenance;
import org.indicatordashboard.file.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;

/** The bulletin as a workbook: every target with its status now and a month before. */
final class BulletinTable {

    private static final List<Column> COLUMNS = List.of(
            column("target", "目标编号", "Target id", Column.Type.TEXT),
            column("name", "目标", "Target", Column.Type.TEXT),
            column("responsible", "责任单位", "Owners", Column.Type.TEXT),
            column("promised", "目标值", "Promised", Column.Type.TEXT),
            column("dueOn", "期限", "Due", Column.Type.DATE),
            column("statusBefore", "上月末状态", "Status before", Column.Type.TEXT),
            column("status", "本月末状态", "Status", Column.Type.TEXT),
            column("value", "最近数值", "Latest value", Column.Type.TEXT),
            column("period", "数值时期", "Its period", Column.Type.PERIOD),
            column("evidenceLevel", "依据程度", "Evidence", Column.Type.TEXT),
            column("completion", "完成率（%，下限）", "Completion (%, lower end)", Column.Type.NUMBER),
            column("ageDays", "数值距月末天数", "Age in days", Column.Type.INTEGER));

    private BulletinTable() {}

    static Table of(Facts facts, List<Words> quality, Language language, Provenance provenance) {
        Map<String, Status> before = facts.before().stream()
                .collect(Collectors.toMap(
                        t -> t.target().naturalKey, t -> t.assessment().status()));
        List<Words> notes = new ArrayList<>(quality);
        notes.addAll(Remarks.onMethod(facts));
        return new Table(
                language == Language.ZH
                        ? "%s 目标完成情况".formatted(facts.month())
                        : "Progress of targets, %s".formatted(facts.month()),
                COLUMNS,
                () -> facts.now().stream().map(t -> row(t, before.get(t.target().naturalKey), language)),
                notes.stream().map(n -> n.in(language)).toList(),
                List.of(),
                List.of(
                        codes("status", Status.values(), Status::code, Status::words),
                        codes("evidenceLevel", EvidenceLevel.values(), EvidenceLevel::code, EvidenceLevel::words)),
                language,
                provenance);
    }

    private static List<Object> row(AssessedTarget t, Status before, Language language) {
        Observation last = t.last().orElse(null);
        EvidenceLevel level = last == null ? null : t.proof(last);
        return Arrays.asList(
                t.target().naturalKey,
                language == Language.ZH ? t.target().name : t.target().nameEn,
                t.target().responsible.stream().map(r -> r.unit).collect(Collectors.joining("; ")),
                t.target().figure.asPrinted,
                t.target().dueOn,
                before == null ? null : before.code(),
                t.assessment().status().code(),
                last == null ? null : last.figure.asPrinted,
                last == null ? null : last.period(),
                level == null ? null : level.code(),
                t.assessment().completion() == null
                        ? null
                        : t.assessment().completion().low(),
                t.assessment().ageDays());
    }

    private static <E> CodeList codes(String column, E[] all, Function<E, String> code, Function<E, Words> words) {
        return new CodeList(
                column,
                COLUMNS.stream()
                        .filter(c -> c.key().equals(column))
                        .findFirst()
                        .orElseThrow()
                        .heading(),
                Arrays.stream(all)
                        .map(e -> new CodeList.Code(code.apply(e), words.apply(e)))
                        .toList());
    }

    private static Column column(String key, String zh, String en, Column.Type type) {
        Words words = Words.of(zh, en);
        return new Column(key, words, type, words);
    }
}
