package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;

/** Findings as files. */
@ApplicationScoped
class CheckFiles {

    private static final Words TITLE = Words.of("数据诊断", "Diagnosis of the data");
    private static final List<Words> NOTES = List.of(
            Words.of(
                    "推算值由印出的数值按舍入区间算出，不是观测值，不得当作观测值引用。",
                    "Derived values are computed from printed ones on their rounding intervals; they are no observations and are not to be quoted as such."),
            Words.of(
                    "区间不相容才算不成立；部分重叠为无法判定。矛盾只并列，不取舍。",
                    "A check fails only where the intervals do not meet; contradictions are listed and never resolved silently."));

    @Inject
    CodeNames.Source names;

    @Inject
    ExportRecords records;

    Object answer(List<Finding> found, TableRequest request, ExportQuery made) {
        CodeNames known = names.at(made.vantage().version());
        Table<?> table = new Table<>(
                TITLE.in(request.language()),
                CheckColumns.ALL,
                () -> found.stream().map(f -> new CheckColumns.Row(f, known, request.language())),
                NOTES.stream().map(n -> n.in(request.language())).toList(),
                () -> found.stream()
                        .flatMap(f -> f.allDocuments().stream())
                        .distinct()
                        .map(known.documents()::get)
                        .filter(Objects::nonNull)
                        .map(d -> SourceLine.of(d, request.language()))
                        .toList(),
                List::of,
                null,
                request.language(),
                records.register(made));
        return TableFiles.answer(request, made.fileName(), found.size(), table);
    }
}
