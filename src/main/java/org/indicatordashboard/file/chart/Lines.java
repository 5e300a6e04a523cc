package org.indicatordashboard.file.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: Chinese between any two characters except where punctuation must not start or end a line
 * (GB/T 15834), Western text between words, and a word longer than a line anywhere.
 */
public final class Lines {

    private static final String NOT_FIRST = "，。、；：？！）〕》」』】”’％%…·—,.;:?!)]}";

    private static final String NOT_LAST = "（〔《「『【“‘([{";

    private final List<String> lines = new ArrayList<>();
    private final double fontSize;
    private final double width;
    private String line = "";

    private Lines(double fontSize, double width) {
        this.fontSize = fontSize;
        this.width = width;
    }

    /** @param atMost when there are more lines, the last one that is kept ends in … */
    public static List<String> of(String text, double fontSize, double width, int atMost) {
        List<String> lines = of(text, fontSize, width);
        if (lines.size() <= atMost) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, atMost));
        String last = kept.get(atMost - 1);
        while (!last.isEmpty() && TextWidth.of(last + "…", fontSize) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(atMost - 1, last + "…");
        return kept;
    }

    /** The first line, ending in … when there are more; empty when the text is blank. */
    public static String first(String text, double fontSize, double width) {
        List<String> lines = of(text, fontSize, width, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    public static List<String> of(String text, double fontSize, double width) {
        Lines lines = new Lines(fontSize, width);
        words(text.strip().replaceAll("\\s+", " ")).forEach(lines::append);
        lines.flush();
        return lines.lines;
    }

    /** Fills lines with whole pieces, joined by the separator. */
    public static List<String> ofPieces(List<String> pieces, String separator, double fontSize, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            String longer = line.isEmpty() ? piece : line + separator + piece;
            if (!line.isEmpty() && TextWidth.of(longer, fontSize) > width) {
                lines.add(line);
                longer = piece;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void append(String word) {
        if (fits(line + word.stripTrailing())) {
            line += word;
            return;
        }
        flush();
        for (int character : word.codePoints().toArray()) {
            if (!fits(line + Character.toString(character))) {
                flush();
            }
            line += Character.toString(character);
        }
    }

    private boolean fits(String text) {
        return TextWidth.of(text, fontSize) <= width;
    }

    private void flush() {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        line = "";
    }

    /** Pieces between which a line may break. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = -1;
        for (int character : text.codePoints().toArray()) {
            if (before >= 0 && mayBreak(before, character)) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(character);
            before = character;
        }
        words.add(word.toString());
        return words;
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || TextWidth.ems(before) == 1 || TextWidth.ems(after) == 1;
    }
}
