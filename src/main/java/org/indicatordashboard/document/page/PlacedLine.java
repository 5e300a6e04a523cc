package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of one line, from left to right; never empty. */
public record PlacedLine(List<PlacedWord> words) {

    public String text() {
        return words.stream().map(PlacedWord::text).collect(Collectors.joining(" "));
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
