package org.indicatordashboard.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;

/**
 * Assessed targets as rows of a table.
 *
 * @param permalinks what stands before and after an id in the address of one target
 */
record TargetTable(List<AssessedTarget> targets, CodeNames around, Language language, String[] permalinks) {

    private static final Words TITLE = Words.of("目标及评估", "Targets with their assessment");

    Table of(String ruleSet, Provenance provenance) {
        List<CodeList> codes = new ArrayList<>(List.of(TargetNotes.statuses(), TargetNotes.domains()));
        codes.addAll(around.codeLists(
                targets.stream().map(t -> t.target().indicator).distinct().toList(),
                targets.stream().map(t -> t.target().region).distinct().toList()));
        return new Table(
                TITLE.in(language),
                TargetColumns.ALL,
                () -> targets.stream().map(this::cells),
                TargetNotes.of(ruleSet, language),
                sources(),
                codes,
                language,
                provenance);
    }

    /** Documents that set the targets or report the values they rest on. */
    List<String> sources() {
        Stream<String> set = targets.stream().map(t -> t.target().citation.document);
        Stream<String> reported = targets.stream()
                .flatMap(t -> t.last().stream())
                .flatMap(o -> o.citations.stream())
                .map(c -> c.document);
        return Stream.concat(set, reported)
                .distinct()
                .map(around.documents()::get)
                .filter(Objects::nonNull)
                .map(d -> SourceLine.of(d, language))
                .toList();
    }

    private List<?> cells(AssessedTarget assessed) {
        Target t = assessed.target();
        Figure figure = t.figure.figure();
        Assessment a = assessed.assessment();
        Observation last = assessed.last().orElse(null);
        Figure observed = last == null ? null : last.figure.figure();
        Share completion = a.completion();
        return Arrays.asList(
                t.naturalKey,
                t.name,
                t.nameEn,
                t.figureClass.code(),
                t.indicator,
                assessed.indicator().domain.code(),
                t.region,
                around.regionName(t.region).in(language),
                t.plan,
                t.citation.section,
                figure.asPrinted(),
                figure.low(),
                figure.high(),
                figure.comparator() == null ? null : figure.comparator().code(),
                figure.unit(),
                t.dueOn,
                t.responsible.stream().map(r -> r.unit).collect(Collectors.joining("; ")),
                a.status().code(),
                a.status().words().in(language),
                observed == null ? null : observed.asPrinted(),
                last == null ? null : last.period(),
                observed == null ? null : observed.low(),
                observed == null ? null : observed.high(),
                completion == null ? null : completion.low(),
                completion == null ? null : completion.high(),
                a.elapsed(),
                a.gap(),
                a.achievedOn(),
                a.ageDays(),
                t.citation.document,
                around.documentNumber(t.citation.document),
                t.note,
                t.noteEn,
                permalinks[0] + t.naturalKey + permalinks[1]);
    }
}
