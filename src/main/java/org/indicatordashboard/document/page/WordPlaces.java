package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the words of pages in the text that was made of them. */
public final class WordPlaces {

    /** So far apart, in code points, may a word stand in the text from the one before: cells are read one by one. */
    private static final int REACH = 600;

    private final int[] flat;
    private final BitSet mended;
    private int next;

    /**
     * @param flat the text without white space
     * @param mended code points of it that were put right
     */
    public WordPlaces(int[] flat, BitSet mended) {
        this.flat = flat;
        this.mended = mended;
    }

    /** @param scale dots of the picture for one unit of the words */
    public List<WordPlace> of(List<PlacedWord> words, double scale) {
        List<WordPlace> places = new ArrayList<>();
        for (PlacedWord word : words) {
            int[] sought = word.text()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                    .toArray();
            int start = find(sought);
            if (start >= 0) {
                next = start + sought.length;
                int touched = mended.nextSetBit(start);
                places.add(new WordPlace(
                        start,
                        next,
                        (int) Math.round(word.left() * scale),
                        (int) Math.round(word.top() * scale),
                        (int) Math.round((word.right() - word.left()) * scale),
                        (int) Math.round((word.bottom() - word.top()) * scale),
                        word.sure(),
                        touched >= 0 && touched < next));
            }
        }
        return places;
    }

    /** From the end of the word before on, else a little before it. */
    private int find(int[] sought) {
        if (sought.length == 0) {
            return -1;
        }
        int found = find(sought, next, Math.min(flat.length, next + REACH));
        return found >= 0 ? found : find(sought, Math.max(0, next - REACH), next);
    }

    private int find(int[] sought, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> stands(sought, at))
                .findFirst()
                .orElse(-1);
    }

    private boolean stands(int[] sought, int at) {
        if (at + sought.length > flat.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (flat[at + i] != sought[i] && !mended.get(at + i)) {
                return false;
            }
        }
        return true;
    }

    /** As they are kept: eight numbers a word. */
    public static String spell(List<WordPlace> words) {
        return words.stream()
                .map(w -> Stream.of(
                                w.start(),
                                w.end(),
                                w.left(),
                                w.top(),
                                w.width(),
                                w.height(),
                                w.sure(),
                                w.mended() ? 1 : 0)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    public static List<WordPlace> read(String spelt) {
        return spelt.lines()
                .map(line ->
                        Stream.of(line.split(" ")).mapToInt(Integer::parseInt).toArray())
                .map(n -> new WordPlace(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7] == 1))
                .toList();
    }
}
