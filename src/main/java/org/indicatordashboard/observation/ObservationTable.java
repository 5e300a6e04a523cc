package org.indicatordashboard.observation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.file.Provenance;
import org.indicatordashboard.file.Table;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** Observations as rows of a table. */
@ApplicationScoped
class ObservationTable {

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
    CodeNames.Source surroundings;

    @Inject
    Citations.Source places;

    @Inject
    PublicAddress address;

    /** @param explained whether the format has room for sources and codes, which take the database some work */
    Table of(
            ObservationQuestion question,
            ExportQuery made,
            Provenance provenance,
            Language language,
            boolean explained) {
        CodeNames around = surroundings.at(made.vantage().version());
        Citations citations = places.at(made.vantage().version());
        String clocks = "?knownAt=%s&datasetVersion=%d"
                .formatted(made.vantage().knownAt(), made.vantage().version());
        return new Table(
                TITLE.in(language),
                ObservationColumns.ALL,
                () -> rows.stream(question).map(o -> cells(o, around, citations, language, clocks)),
                NOTES.stream().map(n -> n.in(language)).toList(),
                explained ? sources(question, around, language) : List.of(),
                explained
                        ? around.codeLists(rows.distinct("indicator", question), rows.distinct("region", question))
                        : List.of(),
                language,
                provenance);
    }

    private List<String> sources(ObservationQuestion question, CodeNames around, Language language) {
        return rows.documents(question).stream()
                .map(id -> SourceLine.of(around.documents().get(id), language))
                .toList();
    }

    private List<?> cells(ObservationRow o, CodeNames around, Citations citations, Language language, String clocks) {
        var indicator = around.indicatorName(o.indicator());
        return Arrays.asList(
                o.id(),
                o.indicator(),
                indicator.zh(),
                indicator.en(),
                o.region(),
                around.regionName(o.region()).in(language),
                o.period(),
                o.figureClass().code(),
                o.figure().low(),
                o.figure().high(),
                o.figure().comparator() == null ? null : o.figure().comparator().code(),
                o.figure().unit(),
                o.figure().asPrinted(),
                o.knownFrom(),
                o.origin(),
                o.evidence(citations).code(),
                o.revision(),
                joined(o, c -> c.document),
                joined(o, c -> around.documentNumber(c.document)),
                joined(o, c -> c.section),
                joined(o, c -> Integer.toString(c.occurrence)),
                o.note(),
                o.noteEn(),
                address.of("/api/v1/observations/" + o.id() + clocks));
    }

    private static String joined(ObservationRow row, Function<Citation, String> part) {
        List<Citation> citations = row.citations();
        return citations.size() == 1
                ? part.apply(citations.get(0))
                : citations.stream().map(part).collect(Collectors.joining("; "));
    }
}
