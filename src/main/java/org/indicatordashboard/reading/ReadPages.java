package org.indicatordashboard.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.document.DocumentPage;
import org.indicatordashboard.document.DocumentPages;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.document.page.WordPlace;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** The pages of an imported text, with what stands where. */
@ApplicationScoped
class ReadPages {

    private static final Words PAGE = Words.of("页", "page");

    @Inject
    ImportedTexts imported;

    @Inject
    DocumentPages pages;

    @Inject
    ReadText reading;

    @Transactional
    PagesView of(String id, long version) {
        DocumentText text = imported.text(id, version);
        List<DocumentPage> all = pages.of(id, text.sha256);
        int[] flat = text.body.codePoints().filter(c -> !FlatText.isSpace(c)).toArray();
        List<Span> spans = all.isEmpty()
                ? List.of()
                : reading.text(id, version).spans().stream()
                        .map(mark -> new Span(mark.start(), mark.end()))
                        .distinct()
                        .toList();
        List<PagesView.Outline> outlines = new ArrayList<>();
        for (DocumentPage page : all) {
            List<WordPlace> words = page.placed();
            spans.forEach(span -> outlines.addAll(outlines(span, page.place.number(), words, flat)));
        }
        outlines.sort(Comparator.comparingInt(PagesView.Outline::start).thenComparingInt(PagesView.Outline::page));
        return new PagesView(
                id,
                all.stream()
                        .map(page -> new PagesView.Page(page.place.number(), page.width, page.height))
                        .toList(),
                outlines);
    }

    @Transactional
    byte[] picture(String id, int number, long version) {
        byte[] picture = pages.picture(id, imported.text(id, version).sha256, number);
        if (picture.length == 0) {
            throw ProblemException.notFound(PAGE, Integer.toString(number), "/api/v1/documents/%s/pages".formatted(id));
        }
        return picture;
    }

    /** One frame a line: words that stand side by side are framed together. */
    private static List<PagesView.Outline> outlines(Span span, int page, List<WordPlace> words, int[] flat) {
        List<PagesView.Outline> outlines = new ArrayList<>();
        for (WordPlace word : words) {
            if (word.end() <= span.start() || word.start() >= span.end()) {
                continue;
            }
            WordPlace part = word.part(flat, span.start(), span.end());
            int last = outlines.size() - 1;
            PagesView.Outline before = last < 0 ? null : outlines.get(last);
            boolean beside = before != null
                    && part.left() >= before.left()
                    && part.top() < before.top() + before.height()
                    && before.top() < part.top() + part.height();
            if (beside) {
                int top = Math.min(before.top(), part.top());
                int bottom = Math.max(before.top() + before.height(), part.top() + part.height());
                int right = Math.max(before.left() + before.width(), part.left() + part.width());
                outlines.set(last, outline(span, page, before.left(), top, right, bottom));
            } else {
                outlines.add(outline(
                        span, page, part.left(), part.top(), part.left() + part.width(), part.top() + part.height()));
            }
        }
        return outlines;
    }

    private static PagesView.Outline outline(Span span, int page, int left, int top, int right, int bottom) {
        return new PagesView.Outline(span.start(), span.end(), page, left, top, right - left, bottom - top);
    }
}
