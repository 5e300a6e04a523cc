package org.indicatordashboard.document.page;

import java.util.BitSet;

/**
 * Where a word of a text stands on the picture of its page, in dots from the upper left corner.
 *
 * @param start first code point of the text without white space
 * @param end code point after the last
 * @param sure how sure the recognition is of it, 0 to 100
 * @param mended whether a character was put right that is often misread
 */
public record WordPlace(int start, int end, int left, int top, int width, int height, int sure, boolean mended) {

    public boolean holds(BitSet some) {
        int next = some.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** The same, which may read otherwise. */
    public WordPlace doubted() {
        return new WordPlace(start, end, left, top, width, height, 0, mended);
    }

    /** The part of it that some of its characters take; Latin ones and digits are half as wide as Chinese ones. */
    public WordPlace part(int[] flat, int from, int to) {
        int first = Math.max(start, from);
        int last = Math.min(end, to);
        double all = weight(flat, start, end);
        int begin = (int) Math.round(width * weight(flat, start, first) / all);
        int stop = (int) Math.round(width * weight(flat, start, last) / all);
        return new WordPlace(first, last, left + begin, top, Math.max(1, stop - begin), height, sure, mended);
    }

    private static double weight(int[] flat, int from, int to) {
        double weight = 0;
        for (int i = from; i < to; i++) {
            weight += flat[i] < 0x300 ? 0.55 : 1;
        }
        return weight;
    }
}
