package org.indicatordashboard.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Spelling;

/** Picks the words of an entry in which most of a question stands, short, with the place of each. */
record Excerpt(Sought sought) {

    private static final int BEFORE = 20;
    private static final int LONGEST = 80;
    private static final String MORE = "…";

    MatchView of(Entry entry) {
        // The name of a sentence is that of its document.
        Stream<String> texts = entry.kind() == FoundKind.SENTENCE
                ? Stream.of(entry.text())
                : Stream.of(entry.name(), entry.printed(), entry.nameEn(), entry.text());
        Comparator<MatchView> most = Comparator.comparingInt(m -> m.marks().size());
        return texts.filter(Objects::nonNull)
                .map(this::marked)
                .reduce((best, next) -> most.compare(next, best) > 0 ? next : best)
                .map(Excerpt::cut)
                .orElseThrow();
    }

    private MatchView marked(String text) {
        Spelling spelling = Spelling.unkept(text);
        int[] places = places(text, spelling.folded());
        List<MatchView.Mark> marks = new ArrayList<>();
        for (Sought.Word word : sought.words()) {
            spelling.find(word.whole())
                    .map(List::of)
                    .orElseGet(() -> word.parts().stream()
                            .flatMap(part -> spelling.find(part).stream())
                            .toList())
                    .forEach(found -> marks.add(new MatchView.Mark(places[found.start()], places[found.end()])));
        }
        marks.sort(Comparator.comparingInt(MatchView.Mark::start));
        return new MatchView(text, apart(marks));
    }

    /** Where each code point of the folded text stands in the text, and where the text ends. */
    private static int[] places(String text, String folded) {
        int length = text.codePointCount(0, text.length());
        int[] places = new int[folded.codePointCount(0, folded.length()) + 1];
        boolean isOneToOne = places.length == length + 1;
        for (int at = 0; at <= length; at++) {
            String before = isOneToOne ? "" : Spelling.folded(text.substring(0, text.offsetByCodePoints(0, at)));
            int place = isOneToOne ? at : before.codePointCount(0, before.length());
            places[Math.min(place, places.length - 1)] = at;
        }
        // One character may fold into several, such as ㎡.
        for (int at = 1; at < places.length; at++) {
            places[at] = Math.max(places[at], places[at - 1]);
        }
        return places;
    }

    private static List<MatchView.Mark> apart(List<MatchView.Mark> sorted) {
        List<MatchView.Mark> apart = new ArrayList<>();
        int end = 0;
        for (MatchView.Mark mark : sorted) {
            if (mark.end() > Math.max(end, mark.start())) {
                apart.add(new MatchView.Mark(Math.max(end, mark.start()), mark.end()));
                end = mark.end();
            }
        }
        return apart;
    }

    private static MatchView cut(MatchView whole) {
        String text = whole.text();
        int length = text.codePointCount(0, text.length());
        if (length <= LONGEST) {
            return whole;
        }
        int hit = whole.marks().isEmpty() ? 0 : whole.marks().get(0).start();
        int start = Math.max(0, Math.min(hit - BEFORE, length - LONGEST));
        int end = Math.min(length, start + LONGEST);
        String piece = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        int shift = start > 0 ? start - 1 : 0;
        return new MatchView(
                (start > 0 ? MORE : "") + piece + (end < length ? MORE : ""),
                whole.marks().stream()
                        .filter(m -> m.start() >= start && m.end() <= end)
                        .map(m -> new MatchView.Mark(m.start() - shift, m.end() - shift))
                        .toList());
    }
}
