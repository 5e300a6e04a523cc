package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.List;

/** Words of one line, from left to right; never empty. */
public record PlacedLine(List<PlacedWord> words) {

    /** Latin words have a blank between them of at least so much of their height; the digits of a number have less. */
    private static final float APART = 0.2f;

    /** Chinese words stand without blanks, wherever the reader of the page cut them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        PlacedWord before = null;
        for (PlacedWord word : words) {
            boolean blank = before != null && areApart(before, word);
            text.append(blank ? " " : "").append(word.text());
            before = word;
        }
        return text.toString();
    }

    /** Whether a blank stands between two words of a line. */
    static boolean areApart(PlacedWord before, PlacedWord word) {
        float gap = word.left() - before.right();
        boolean latin = isLatin(before.text().charAt(before.text().length() - 1))
                && isLatin(word.text().charAt(0));
        return gap > before.height() || latin && gap > APART * before.height();
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x300;
    }

    float top() {
        return (float) words.stream().mapToDouble(PlacedWord::top).min().orElseThrow();
    }

    float bottom() {
        return (float) words.stream().mapToDouble(PlacedWord::bottom).max().orElseThrow();
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float middle() {
        return (left() + right()) / 2;
    }

    /** The line in pieces that wide gaps part, wider than two blanks of a sentence. */
    List<PlacedLine> pieces() {
        float gap = 1.2f * (bottom() - top());
        List<PlacedLine> pieces = new ArrayList<>();
        List<PlacedWord> piece = new ArrayList<>();
        for (PlacedWord word : words) {
            if (!piece.isEmpty() && word.left() - piece.get(piece.size() - 1).right() > gap) {
                pieces.add(new PlacedLine(List.copyOf(piece)));
                piece.clear();
            }
            piece.add(word);
        }
        pieces.add(new PlacedLine(List.copyOf(piece)));
        return pieces;
    }
}
