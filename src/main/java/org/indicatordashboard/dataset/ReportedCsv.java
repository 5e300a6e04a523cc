package org.indicatordashboard.dataset;

import java.util.List;

import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;

/** Writes approved reports of responsible units. They come from the round, never from a file: nothing reads them back. */
final class ReportedCsv {

    static final DatasetFile REPORTED = new DatasetFile(
            "reported.csv",
            List.of(
                    "id",
                    "indicator",
                    "region",
                    "period",
                    "class",
                    "low",
                    "high",
                    "comparator",
                    "unit",
                    "as_printed",
                    "known_from",
                    "reported_by",
                    "submission",
                    "evidence_level",
                    "revision",
                    "note",
                    "note_en"),
            List.of("id"));

    private ReportedCsv() {}

    static List<String> cells(Observation o) {
        return Cells.of(
                o.naturalKey,
                o.indicator,
                o.region,
                o.period,
                o.figureClass.code(),
                o.figure.low,
                o.figure.high,
                o.figure.comparator == null ? null : o.figure.comparator.code(),
                o.figure.unit,
                o.figure.asPrinted,
                o.knownFrom,
                o.reportedBy,
                o.submission,
                EvidenceLevel.of(o.evidenceLevel).code(),
                o.revision,
                o.note,
                o.noteEn);
    }
}
