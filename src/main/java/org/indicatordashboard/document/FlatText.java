package org.indicatordashboard.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text with all white space removed, in code points: what the spans of citations count in. Line breaks fall anywhere
 * in official texts, also inside numbers, so nothing else is stable.
 */
public final class FlatText {

    private final String flat;

    /** Code point index of each char, so that a find in the string is a find in code points. */
    private final int[] codePointAt;

    private FlatText(String flat) {
        this.flat = flat;
        codePointAt = new int[flat.length() + 1];
        int codePoint = 0;
        for (int i = 0; i < flat.length(); codePoint++) {
            int length = Character.charCount(flat.codePointAt(i));
            Arrays.fill(codePointAt, i, i + length, codePoint);
            i += length;
        }
        codePointAt[flat.length()] = codePoint;
    }

    public static FlatText of(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(flat::appendCodePoint);
        return new FlatText(flat.toString());
    }

    /** White space as Unicode means it, non-breaking and ideographic spaces included. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Length in code points. */
    public int length() {
        return codePointAt[flat.length()];
    }

    /** The words between two code points. */
    public String words(Span span) {
        int start = flat.offsetByCodePoints(0, span.start());
        return flat.substring(start, flat.offsetByCodePoints(start, span.end() - span.start()));
    }

    /** Where words stand for the n-th time, counted from 1; empty where they do not stand that often. */
    public Optional<Span> find(String words, int occurrence) {
        int found = -1;
        for (int i = 0; i < occurrence; i++) {
            found = flat.indexOf(words, found + 1);
            if (found < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(codePointAt[found], codePointAt[found + words.length()]));
    }

    /** Which occurrence of its words a span is, counted from 1. */
    public int occurrence(Span span) {
        String words = words(span);
        int occurrence = 0;
        for (int i = flat.indexOf(words); i >= 0; i = flat.indexOf(words, i + 1)) {
            occurrence++;
            if (codePointAt[i] == span.start()) {
                return occurrence;
            }
        }
        throw new IllegalArgumentException("no such span: " + span);
    }
}
