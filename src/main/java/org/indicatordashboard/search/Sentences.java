package org.indicatordashboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentTexts;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.document.text.Masking;

/** Sentences of imported texts; names and telephone numbers of people are masked before anything can be found. */
@ApplicationScoped
class Sentences {

    private static final String ENDS = "。！？；!?;\n";

    @Inject
    Documents documents;

    @Inject
    DocumentTexts texts;

    Stream<Entry> at(long version) {
        var imported = texts.documents(version);
        return documents.at(version).stream()
                .filter(d -> imported.contains(d.naturalKey))
                .flatMap(d ->
                        texts.at(version, d.naturalKey).stream().flatMap(t -> of(d, Masking.of(t.body)).stream()));
    }

    private static List<Entry> of(Document document, String masked) {
        List<Entry> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int start = 0;
        int at = 0;
        for (int c : masked.codePoints().toArray()) {
            sentence.appendCodePoint(c);
            at += FlatText.isSpace(c) ? 0 : 1;
            if (ENDS.indexOf(c) >= 0) {
                add(sentence, document, new Span(start, at), sentences);
                start = at;
            }
        }
        add(sentence, document, new Span(start, at), sentences);
        return sentences;
    }

    private static void add(StringBuilder sentence, Document document, Span span, List<Entry> sentences) {
        String text = sentence.toString().strip();
        sentence.setLength(0);
        if (span.end() - span.start() > 1) {
            String place = span.start() + "-" + span.end();
            sentences.add(new Entry(
                    FoundKind.SENTENCE,
                    document.naturalKey + ":" + place,
                    document.title,
                    document.titleEn,
                    null,
                    text,
                    PageAddress.of("/documents.html", "id", document.naturalKey) + "&at=" + place,
                    Entry.Time.knownFrom(document.knownFrom)));
        }
    }
}
