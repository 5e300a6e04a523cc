package org.indicatordashboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.CitationSpans;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Publications;

/** Finds in the imported text the figure that a decision points at. */
@ApplicationScoped
class Citing {

    static final Words DOCUMENT = Words.of("来源文件", "document");

    /** Longer words are no figure. */
    private static final int LONGEST_WORDS = 100;

    @Inject
    Publications publications;

    @Inject
    Documents documents;

    @Inject
    CitationSpans texts;

    Cited read(String documentId, DecisionRequest request, ParameterReader reader) {
        long version = publications.newest();
        Document document = documents
                .at(version, documentId)
                .orElseThrow(() -> ProblemException.notFound(DOCUMENT, documentId, "/api/v1/documents"));
        FlatText text = texts.at(version).get(documentId);
        if (text == null) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "这份文件的文字还没有导入。请先用 POST /documents/{id}/text 导入。",
                            "The text of this document has not been imported. Import it with POST /documents/{id}/text first."));
        }
        Span span = span(request, text, reader);
        reader.done();
        return new Cited(document, new Citation(documentId, section(request), text.words(span), text.occurrence(span)));
    }

    private static Span span(DecisionRequest request, FlatText text, ParameterReader reader) {
        int start = request.start() == null ? -1 : request.start();
        int end = request.end() == null ? -1 : request.end();
        if (start < 0 || end <= start || end > text.length() || end - start > LONGEST_WORDS) {
            reader.refuse(
                    "start",
                    Words.of(
                            "start 与 end 应在 0 到 %d 之间，start 小于 end，最多 %d 个字符。".formatted(text.length(), LONGEST_WORDS),
                            "start and end must lie between 0 and %d, start below end, at most %d characters."
                                    .formatted(text.length(), LONGEST_WORDS)));
        }
        return new Span(start, end);
    }

    private static String section(DecisionRequest request) {
        return request.section() == null || request.section().isBlank()
                ? "正文"
                : request.section().strip();
    }
}
