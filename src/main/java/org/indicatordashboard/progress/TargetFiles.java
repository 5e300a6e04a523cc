package org.indicatordashboard.progress;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.CodeList.Code;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.observation.ReportedSource;
import org.indicatordashboard.time.Vantage;

/** Assessed targets as files. */
@ApplicationScoped
class TargetFiles {

    private static final Words TITLE = Words.of("目标及评估", "Targets with their assessment");

    @Inject
    CodeNames.Source names;

    @Inject
    Judges judges;

    @Inject
    ExportRecords records;

    @Inject
    PublicAddress address;

    Object answer(List<AssessedTarget> targets, String ruleSet, TableRequest request, ExportQuery made) {
        Vantage vantage = made.vantage();
        CodeNames known = names.at(vantage.version());
        Language language = request.language();
        String judgedBy = judges.by(ruleSet).ruleSet();
        String clocks = "?asOf=%s&knownAt=%s&datasetVersion=%d&ruleSet=%s"
                .formatted(vantage.asOf(), vantage.knownAt(), vantage.version(), judgedBy);
        Table<?> table = new Table<>(
                TITLE.in(language),
                TargetColumns.ALL,
                () -> targets.stream()
                        .map(t -> new TargetColumns.Row(
                                t, known, language, id -> address.of("/api/v1/targets/" + id + clocks))),
                notes(judgedBy).map(n -> n.in(language)).toList(),
                () -> sources(targets, known, language),
                () -> codes(targets, known),
                new Table.Statistics(TargetStructure.TARGETS, () -> dimensions(targets, vantage)),
                language,
                records.register(made));
        return TableFiles.answer(request, made.fileName(), targets.size(), table);
    }

    /** What a reader of assessed targets must know. */
    private static Stream<Words> notes(String ruleSet) {
        return Stream.of(
                Words.of(
                        "没有报告不等于没有完成：“逾期未报”表示到期后没有可知的数值，不是“未完成”。",
                        "Silence is not failure: “unreported” means that no value is known after the due date, not that the target was missed."),
                Words.of(
                        "“暂无数据”表示尚未到期（或未写明期限）且没有可知的数值。",
                        "“No data” means that the target is not past due (or undated) and no value is known."),
                Words.of(
                        "评估按规则集 %s；完成率不封顶，时间进度取该数值为真之日。".formatted(ruleSet),
                        "Assessed by rule set %s; completion is never clipped, elapsed time is that of the day when the value was true."
                                .formatted(ruleSet)));
    }

    /** Documents that set the targets or report the values they rest on. */
    private static List<String> sources(List<AssessedTarget> targets, CodeNames known, Language language) {
        Stream<String> set = targets.stream().map(t -> t.target().citation.document);
        Stream<String> reported = targets.stream()
                .flatMap(t -> t.last().stream())
                .flatMap(o -> o.citations.stream())
                .map(c -> c.document);
        Stream<String> printed = Stream.concat(set, reported)
                .distinct()
                .map(known.documents()::get)
                .filter(Objects::nonNull)
                .map(d -> SourceLine.of(d, language));
        Stream<String> submitted = targets.stream()
                .flatMap(t -> t.last().stream())
                .filter(o -> o.citations.isEmpty())
                .map(o -> ReportedSource.of(o, language));
        return Stream.concat(printed, submitted).distinct().toList();
    }

    private static List<CodeList> codes(List<AssessedTarget> targets, CodeNames known) {
        Stream<CodeList> named = known
                .codeLists(
                        targets.stream()
                                .map(t -> t.target().indicator)
                                .distinct()
                                .toList(),
                        targets.stream().map(t -> t.target().region).distinct().toList())
                .stream();
        return Stream.concat(
                        Stream.of(
                                CodeList.of("status", Words.of("状态", "Status"), Status.values(), Status::words),
                                CodeList.of("domain", Words.of("领域", "Domain"), Domain.values(), Domain::words)),
                        named)
                .toList();
    }

    private static List<CodeList> dimensions(List<AssessedTarget> targets, Vantage vantage) {
        String day = vantage.asOf().toString();
        return List.of(
                new CodeList(
                        "target",
                        Words.of("目标", "Target"),
                        targets.stream()
                                .map(AssessedTarget::target)
                                .map(t -> new Code(t.naturalKey, Words.of(t.name, t.nameEn)))
                                .toList()),
                new CodeList("asOf", Words.of("评估日", "As of"), List.of(new Code(day, Words.same(day)))));
    }
}
