package org.indicatordashboard.observation;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.Citations;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.figure.Tolerance;
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

/** Observations as files. */
@ApplicationScoped
class ObservationFiles {

    private static final Words TITLE = Words.of("观测值", "Observations");

    private static final List<Words> NOTES = List.of(
            Words.of(
                    "每一行是文件或已审核填报中写明的一个数值；“原文”照录文件字句，下限、上限和比较是它的含义。",
                    "Each row is a value that a document or an approved report states; “as printed” gives its words, low, high and comparator what they mean."),
            Words.of(
                    "没有行不等于没有发生：只表示截至两个日期没有可知的出处。",
                    "No row does not mean that nothing happened: only that no source was known at the two dates."),
            Words.of(
                    "不同地区、不同口径的同样字句是不同的序列，不要相加。",
                    "The same words about another region or scope are another series: do not add them up."));

    @Inject
    ObservationRows rows;

    @Inject
    CodeNames.Source names;

    @Inject
    Citations.Source places;

    @Inject
    Tolerance tolerance;

    @Inject
    ExportRecords records;

    @Inject
    PublicAddress address;

    Object answer(ObservationQuestion question, TableRequest request, ExportQuery made) {
        CodeNames known = names.at(made.vantage().version());
        Citations cited = places.at(made.vantage().version());
        Language language = request.language();
        String clocks = "?knownAt=%s&datasetVersion=%d"
                .formatted(made.vantage().knownAt(), made.vantage().version());
        Table<?> table = new Table<>(
                TITLE.in(language),
                question.hasHistory() ? ObservationColumns.HISTORY : ObservationColumns.ALL,
                () -> rows.stream(question)
                        .map(o -> new ObservationColumns.Row(
                                o,
                                known,
                                cited,
                                tolerance,
                                language,
                                id -> address.of("/api/v1/observations/" + id + clocks))),
                NOTES.stream().map(n -> n.in(language)).toList(),
                () -> sources(question, known, language),
                () -> codes(question, known),
                new Table.Statistics(
                        question.hasHistory() ? ObservationStructures.HISTORY : ObservationStructures.OBSERVATIONS,
                        () -> dimensions(question, known)),
                language,
                records.register(made));
        return TableFiles.answer(request, made.fileName(), rows.count(question), table);
    }

    private List<String> sources(ObservationQuestion question, CodeNames known, Language language) {
        Stream<String> printed = rows.documents(question).stream()
                .map(id -> SourceLine.of(known.documents().get(id), language));
        return Stream.concat(printed, rows.reports(question, language)).toList();
    }

    private List<CodeList> codes(ObservationQuestion question, CodeNames known) {
        return known.codeLists(rows.distinct("indicator", question), rows.distinct("region", question));
    }

    /** In a history, and where several answer for the same indicator, region and period, the observation is a fourth. */
    private List<CodeList> dimensions(ObservationQuestion question, CodeNames known) {
        Stream<CodeList> always = Stream.concat(
                codes(question, known).stream(),
                Stream.of(list("period", Words.of("时期", "Period"), rows.distinct("period", question))));
        Stream<CodeList> fourth = question.hasHistory() || rows.haveRivals(question)
                ? Stream.of(list(
                        "observation",
                        Words.of("观测值", "Observation"),
                        rows.stream(question).map(ObservationRow::key).toList()))
                : Stream.of();
        return Stream.concat(always, fourth).toList();
    }

    private static CodeList list(String column, Words name, List<String> codes) {
        return new CodeList(
                column,
                name,
                codes.stream().map(c -> new Code(c, Words.same(c))).toList());
    }
}
