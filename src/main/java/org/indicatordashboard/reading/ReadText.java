package org.indicatordashboard.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.catalogue.Scenario;
import org.indicatordashboard.catalogue.Scenarios;
import org.indicatordashboard.document.CitationSpans;
import org.indicatordashboard.document.DocumentPages;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.document.text.Masking;

/** A document's text as one reads it: with the figures of the dataset, the proposals and what was decided. */
@ApplicationScoped
class ReadText {

    @Inject
    ImportedTexts imported;

    @Inject
    DocumentPages pages;

    @Inject
    CitationSpans spans;

    @Inject
    CitedFigures cited;

    @Inject
    ReadFigures figures;

    @Inject
    Scenarios scenarios;

    @Transactional
    TextView text(String id, long version) {
        DocumentText text = imported.text(id, version);
        FlatText flat = spans.at(version).get(id);
        List<TextView.Mark> marks = new ArrayList<>();
        for (CitedFigure figure : cited.in(id, version)) {
            figure.in(flat).ifPresent(s -> marks.add(mark(s, figure.kind(), figure.id())));
        }
        for (DocumentFigureView figure : figures.of(id, version)) {
            if (figure.state() != FigureState.RECORDED) {
                Span span =
                        new Span(figure.proposal().start(), figure.proposal().end());
                marks.add(mark(span, figure.state().code(), span.start() + "-" + span.end()));
            }
        }
        for (Scenario scenario : scenarios.at(version)) {
            if (scenario.documents.get(0).equals(id) && scenario.spanEnd <= flat.length()) {
                marks.add(mark(new Span(scenario.spanStart, scenario.spanEnd), "scenario", scenario.naturalKey));
            }
        }
        marks.sort(Comparator.comparingInt(TextView.Mark::start).thenComparingInt(TextView.Mark::end));
        return new TextView(
                id,
                text.revision,
                text.sha256,
                pages.count(id, text.sha256),
                Masking.of(text.body),
                paragraphs(text.body),
                marks);
    }

    private static TextView.Mark mark(Span span, String kind, String ref) {
        return new TextView.Mark(span.start(), span.end(), kind, ref);
    }

    private static List<Span> paragraphs(String body) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : body.split("\n")) {
            int length =
                    (int) line.codePoints().filter(c -> !FlatText.isSpace(c)).count();
            if (length > 0) {
                paragraphs.add(new Span(start, start + length));
            }
            start += length;
        }
        return paragraphs;
    }
}
