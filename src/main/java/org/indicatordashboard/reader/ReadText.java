package org.indicatordashboard.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.confirmation.Decision;
import org.indicatordashboard.confirmation.Decisions;
import org.indicatordashboard.document.CitationSpans;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.DocumentTexts;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.problem.ProblemException;
import org.indicatordashboard.problem.ProblemKind;
import org.indicatordashboard.scenario.Scenario;
import org.indicatordashboard.scenario.Scenarios;
import org.indicatordashboard.text.Masking;

/** A document's text as one reads it: with the figures of the dataset, the proposals and what was decided. */
@ApplicationScoped
class ReadText {

    @Inject
    Documents documents;

    @Inject
    DocumentTexts texts;

    @Inject
    CitationSpans spans;

    @Inject
    CitedFigures cited;

    @Inject
    Proposals proposals;

    @Inject
    Decisions decisions;

    @Inject
    Scenarios scenarios;

    @Transactional
    TextView text(String id, long version) {
        DocumentText text = imported(id, version);
        FlatText flat = spans.at(version).get(id);
        List<TextView.Mark> marks = new ArrayList<>();
        for (CitedFigure figure : cited.in(id, version)) {
            span(figure, flat).ifPresent(s -> marks.add(mark(s, figure.kind(), figure.id())));
        }
        for (DocumentFigureView figure : figures(id, version)) {
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
        return new TextView(id, text.revision, text.sha256, Masking.of(text.body), paragraphs(text.body), marks);
    }

    @Transactional
    List<DocumentFigureView> figures(String id, long version) {
        DocumentText text = imported(id, version);
        Document document = documents.at(version, id).orElseThrow();
        FlatText flat = spans.at(version).get(id);
        Map<Span, CitedFigure> recorded = new HashMap<>();
        cited.in(id, version).forEach(figure -> span(figure, flat).ifPresent(s -> recorded.put(s, figure)));
        Map<Span, Decision> decided = decisions.about(id).stream()
                .filter(d -> d.undoneAt == null)
                .flatMap(d -> flat.find(d.asPrinted, d.occurrence).map(s -> Map.entry(s, d)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
        return proposals.of(document, text, version).stream()
                .map(proposal -> view(proposal, recorded, decided))
                .toList();
    }

    /** Where the citations of the dataset no longer stand. */
    @Transactional
    List<TextImportView.Unresolved> unresolved(String id, long version) {
        FlatText flat = spans.at(version).get(id);
        return cited.in(id, version).stream()
                .filter(figure -> span(figure, flat).isEmpty())
                .map(figure -> new TextImportView.Unresolved(
                        figure.kind(), figure.id(), figure.citation().asPrinted, figure.citation().occurrence))
                .toList();
    }

    DocumentText imported(String id, long version) {
        if (documents.at(version, id).isEmpty()) {
            throw ProblemException.notFound(DocumentResource.DOCUMENT, id, "/api/v1/documents");
        }
        return texts.at(version, id)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        Words.of(
                                "这份文件的文字还没有导入。把文件命名为 %s.txt（或 .html、.pdf、.docx）放进 config/documents 后重新启动，或用 POST /api/v1/documents/%s/text 导入。"
                                        .formatted(id, id),
                                "The text of this document has not been imported. Put it as %s.txt (or .html, .pdf, .docx) into config/documents and restart, or import it with POST /api/v1/documents/%s/text."
                                        .formatted(id, id))));
    }

    private static DocumentFigureView view(
            ProposedFigure proposal, Map<Span, CitedFigure> recorded, Map<Span, Decision> decided) {
        ProposedFigureView view = ProposedFigureView.of(proposal);
        Optional<CitedFigure> figure = overlapping(proposal, recorded);
        Optional<Decision> decision = overlapping(proposal, decided);
        if (figure.isPresent()) {
            return new DocumentFigureView(
                    view,
                    FigureState.RECORDED,
                    figure.get().kind(),
                    figure.get().id(),
                    decision.map(d -> d.id).orElse(null),
                    null);
        }
        return decision.map(d -> new DocumentFigureView(view, FigureState.DISMISSED, null, null, d.id, d.reason))
                .orElseGet(() -> new DocumentFigureView(view, FigureState.PROPOSED, null, null, null, null));
    }

    /** The spans of a person and of the extractor may differ by a word of comparison. */
    private static <T> Optional<T> overlapping(ProposedFigure proposal, Map<Span, T> spans) {
        return spans.entrySet().stream()
                .filter(e -> e.getKey().start() < proposal.end()
                        && proposal.start() < e.getKey().end())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Span> span(CitedFigure figure, FlatText flat) {
        return flat == null ? Optional.empty() : flat.find(figure.citation().asPrinted, figure.citation().occurrence);
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
