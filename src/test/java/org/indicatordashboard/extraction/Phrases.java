package org.indicatordashboard.extraction;

import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.figure.Figure;

/** Short spellings for tests: what the extractor makes of a phrase, as one line. */
final class Phrases {

    private Phrases() {}

    static List<ProposedFigure> read(String text) {
        return new Extractor().extract(text, Context.none()).figures();
    }

    /** {@code 超过800亿元=gt 800 亿元; 3—5家=range 3..5 家} */
    static String figures(String text) {
        return read(text).stream()
                .map(proposed -> proposed.asPrinted() + "=" + spell(proposed.figure()))
                .collect(Collectors.joining("; "));
    }

    static String spell(Figure figure) {
        String value = switch (figure.comparator()) {
            case RANGE -> figure.low().toPlainString() + ".." + figure.high().toPlainString();
            case LE, LT -> figure.high().toPlainString();
            case EQ, APPROX, GE, GT -> figure.low().toPlainString();
        };
        return figure.comparator().code() + " " + value + (figure.unit() == null ? "" : " " + figure.unit());
    }
}
