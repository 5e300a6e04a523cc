package org.indicatordashboard.extraction.text;

import java.util.BitSet;

/**
 * A text made ready to be read: without white space, Markdown marks and page numbers, full-width and traditional
 * characters mapped to plain ones, one char each. Every char knows its place among the code points of the text with
 * white space removed, where the page numbers and marks still count.
 */
public final class NormalizedText {

    public final String text;
    private final int[] offsets;
    private final int[] printed;
    private final Marks lineStarts;
    private final BitSet gaps;
    private final BitSet cells;
    private final BitSet addresses = new BitSet();
    private final boolean republican;

    public NormalizedText(String text, int[] offsets, int[] printed, BitSet lineStarts, BitSet gaps, BitSet cells) {
        this.text = text;
        this.offsets = offsets;
        this.printed = printed;
        this.lineStarts = new Marks(lineStarts);
        this.gaps = gaps;
        this.cells = cells;
        findAddresses("://");
        findAddresses("www.");
        republican = text.contains("民国");
    }

    /** Whether it counts its years as Taiwan does. */
    public boolean isRepublican() {
        return republican;
    }

    /** Whether this char belongs to the address of a web page, whose digits say nothing. */
    public boolean inAddress(int index) {
        return addresses.get(index);
    }

    private void findAddresses(String sign) {
        for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
            int end = i;
            while (end < text.length() && text.charAt(end) < 0x80 && (end == i || !gaps.get(end))) {
                end++;
            }
            addresses.set(i, end);
            i = end;
        }
    }

    public int length() {
        return text.length();
    }

    /** 0 beyond either end, so that rules may look past the edge. */
    public char at(int index) {
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }

    public boolean has(String words, int index) {
        return index >= 0 && text.startsWith(words, index);
    }

    public boolean endsWith(String words, int end) {
        return end <= text.length() && end >= words.length() && text.startsWith(words, end - words.length());
    }

    public boolean startsLine(int index) {
        return lineStarts.contains(index);
    }

    /** The next start of a line after the place; the length of the text when there is none. */
    public int nextLine(int index) {
        return lineStarts.behind(index, length());
    }

    public int lineStart(int index) {
        return lineStarts.atOrBefore(index);
    }

    /** Whether white space stood before this char. */
    public boolean gapBefore(int index) {
        return gaps.get(index);
    }

    /** Whether a bar, a tab or a wide gap set this char apart from what stands before it on the line, as in a table. */
    public boolean startsCell(int index) {
        return cells.get(index);
    }

    /** Place of the char among the code points of the text with white space removed. */
    public int offset(int index) {
        return offsets[index];
    }

    /** The code point that was printed. */
    public int printed(int index) {
        return printed[index];
    }

    public String printed(int start, int end) {
        return new String(printed, start, end - start);
    }

    /** Empty when the end is not behind the start. */
    public String slice(int start, int end) {
        int from = Math.min(length(), Math.max(0, start));
        return text.substring(from, Math.max(from, Math.min(length(), end)));
    }
}
