package org.indicatordashboard.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.document.CitationSpans;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.extraction.ProposedFigure;

/** The figures proposed for a document's text, each with what the dataset and the people made of it. */
@ApplicationScoped
class ReadFigures {

    @Inject
    Documents documents;

    @Inject
    ImportedTexts imported;

    @Inject
    CitationSpans spans;

    @Inject
    CitedFigures cited;

    @Inject
    Proposals proposals;

    @Inject
    Decisions decisions;

    @Transactional
    List<DocumentFigureView> of(String id, long version) {
        DocumentText text = imported.text(id, version);
        Document document = documents.at(version, id).orElseThrow();
        FlatText flat = spans.at(version).get(id);
        Map<Span, CitedFigure> recorded = new HashMap<>();
        cited.in(id, version).forEach(figure -> figure.in(flat).ifPresent(s -> recorded.put(s, figure)));
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
                .filter(figure -> figure.in(flat).isEmpty())
                .map(figure -> new TextImportView.Unresolved(
                        figure.kind(), figure.id(), figure.citation().asPrinted, figure.citation().occurrence))
                .toList();
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
}
