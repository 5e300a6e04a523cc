package org.indicatordashboard.reporting.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.ReportedSource;
import org.indicatordashboard.progress.AssessedTarget;

/** The footnotes of a bulletin, gathered while it is written: every source once. */
final class Sources {

    private final Map<String, Document> documents;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    Sources(Map<String, Document> documents, Language language) {
        this.documents = documents;
        this.language = language;
    }

    List<String> lines() {
        return lines;
    }

    /** Where the promise and the value of a target stand written. */
    List<Integer> of(AssessedTarget target) {
        List<Integer> notes = new ArrayList<>();
        cite(target.target().citation, notes);
        target.last().ifPresent(o -> {
            o.citations.forEach(c -> cite(c, notes));
            if (o.citations.isEmpty()) {
                add(reported(o), notes);
            }
        });
        return notes;
    }

    private void cite(Citation citation, List<Integer> notes) {
        Document document = documents.get(citation.document);
        if (document != null) {
            add(SourceLine.of(document, citation.section, language), notes);
        }
    }

    private String reported(Observation observation) {
        String note = language == Language.ZH ? observation.note : observation.noteEn;
        String source = ReportedSource.of(observation, language);
        return note == null ? source : source + (language == Language.ZH ? "：" : ": ") + note.replace('\n', ' ');
    }

    private void add(String line, List<Integer> notes) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
        int place = lines.indexOf(line);
        if (!notes.contains(place)) {
            notes.add(place);
        }
    }
}
