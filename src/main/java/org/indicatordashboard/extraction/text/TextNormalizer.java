package org.indicatordashboard.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Makes a {@link NormalizedText} of a raw text, line by line. */
public final class TextNormalizer {

    private final StringBuilder read;
    private final int[] offsets;
    private final int[] printed;
    private final BitSet lineStarts = new BitSet();
    private final BitSet gaps = new BitSet();
    private final BitSet cells = new BitSet();
    private int offset;
    private boolean gap;
    private int blanks;
    private boolean quoteOpen;

    private TextNormalizer(int length) {
        read = new StringBuilder(length);
        offsets = new int[length];
        printed = new int[length];
    }

    public static NormalizedText read(String raw) {
        TextNormalizer reader = new TextNormalizer(raw.length());
        List<String> lines = raw.lines().toList();
        List<String> tight = new ArrayList<>(lines.size());
        lines.forEach(line -> tight.add(line.length() > 40 ? "…" + line.strip() : tighten(line)));
        String next = "";
        boolean[] pageNumber = new boolean[lines.size()];
        for (int i = lines.size() - 1; i >= 0; i--) {
            pageNumber[i] = PageNumbers.is(tight.get(i), startOf(next));
            if (!tight.get(i).isEmpty() && !pageNumber[i]) {
                next = tight.get(i);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), pageNumber[i]);
        }
        return reader.finish();
    }

    /** Reads a few words on their own, where a lone number is no page number. */
    public static NormalizedText words(String words) {
        TextNormalizer reader = new TextNormalizer(words.length());
        reader.line(words, false);
        return reader.finish();
    }

    private static String startOf(String line) {
        return line.startsWith("…") ? line.substring(1, Math.min(line.length(), 8)) : line;
    }

    private static String tighten(String line) {
        StringBuilder tight = new StringBuilder();
        line.codePoints().filter(c -> !Characters.isWhiteSpace(c)).forEach(tight::appendCodePoint);
        return tight.toString();
    }

    private void line(String line, boolean pageNumber) {
        int length = read.length();
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Characters.isWhiteSpace(codePoint)) {
                gap = true;
                blanks += codePoint == '\t' || codePoint == 0x3000 ? 2 : 1;
                continue;
            }
            if (!pageNumber && !Characters.isMark(codePoint)) {
                append(codePoint);
            }
            offset++;
        }
        gap = true;
        blanks = 0;
        if (read.length() > length) {
            lineStarts.set(length);
        }
    }

    private void append(int codePoint) {
        int index = read.length();
        gaps.set(index, gap);
        cells.set(index, blanks >= 2 || index > 0 && read.charAt(index - 1) == '|');
        gap = false;
        blanks = 0;
        offsets[index] = offset;
        printed[index] = codePoint;
        read.append(codePoint == '"' || codePoint == '＂' ? quote() : Characters.read(codePoint));
    }

    /** A straight quotation mark opens or closes in turn. */
    private char quote() {
        quoteOpen = !quoteOpen;
        return quoteOpen ? '“' : '”';
    }

    private NormalizedText finish() {
        int length = read.length();
        return new NormalizedText(
                read.toString(),
                Arrays.copyOf(offsets, length),
                Arrays.copyOf(printed, length),
                lineStarts,
                gaps,
                cells);
    }
}
