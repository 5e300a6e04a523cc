package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.SameFact;

/** What was reported as rows of the dataset files, in the order of their columns. */
final class WrittenObservation {

    private WrittenObservation() {}

    static List<String> observation(Observation o) {
        Citation main = o.citations.get(0);
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
                main.asPrinted,
                main.document,
                main.section,
                main.occurrence,
                o.note,
                o.noteEn,
                o.readingNote,
                o.readingNoteEn);
    }

    /** The further places, each a row of its own file. */
    static List<List<String>> citations(Observation o) {
        return o.citations.stream()
                .skip(1)
                .map(c -> Cells.of(o.naturalKey, c.document, c.section, c.asPrinted, c.occurrence))
                .toList();
    }

    /** Everything that the files say of an observation. */
    static List<String> whole(Observation o) {
        List<String> cells = new ArrayList<>(observation(o));
        citations(o).forEach(cells::addAll);
        return cells;
    }

    static List<String> sameFact(SameFact s) {
        return Cells.of(s.observation, s.sameAs, s.note, s.noteEn);
    }
}
