package org.indicatordashboard.extraction.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.text.Marks;
import org.indicatordashboard.extraction.text.NormalizedText;

/** The shape of a text: blocks (what stands together), sentences in them, and the tree of headings above. */
public final class Outline {

    private static final String STOPS = "。！？";
    private static final String ENDS = "。！？：；”）";
    private static final String PAUSES = "，；：" + STOPS;

    private final NormalizedText reading;
    private final Predicate<String> isTitle;
    private Marks blocks;
    private Marks sentences;
    private final List<TextSection> sections = new ArrayList<>();

    private Outline(NormalizedText reading, Predicate<String> isTitle) {
        this.reading = reading;
        this.isTitle = isTitle;
    }

    /** @param isTitle whether the words of a short line announce a chapter */
    public static Outline of(NormalizedText reading, Predicate<String> isTitle) {
        Outline outline = new Outline(reading, isTitle);
        BitSet blocks = outline.readLines();
        outline.blocks = new Marks(blocks);
        outline.sentences = new Marks(outline.readSentences(blocks));
        return outline;
    }

    public List<TextSection> sections() {
        return sections;
    }

    public int sentenceStart(int index) {
        return sentences.atOrBefore(index);
    }

    public int sentenceEnd(int index) {
        return sentences.behind(index, reading.length());
    }

    public int blockStart(int index) {
        return blocks.atOrBefore(index);
    }

    /** The innermost section of a place, or null before the first heading. */
    public TextSection sectionAt(int index) {
        int low = 0;
        int high = sections.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? null : sections.get(high);
    }

    private BitSet readLines() {
        BitSet blocks = new BitSet();
        Deque<TextSection> path = new ArrayDeque<>();
        boolean closed = true;
        int width = width();
        for (int start = 0; start < reading.length(); start = reading.nextLine(start)) {
            int end = reading.nextLine(start);
            int level = Headings.level(reading, start, end, isTitle);
            boolean row = reading.at(start) == '|';
            if (closed || level > 0 || row) {
                blocks.set(start);
            }
            if (level > 0) {
                open(path, start, level, Headings.titleEnd(reading, start, end));
            }
            readRunIns(path, blocks, start, end);
            boolean headingOnly = level > 0
                    && end - start <= Headings.LONGEST
                    && STOPS.indexOf(reading.at(end - 1)) < 0
                    && !reading.slice(start, end).contains("，");
            closed = headingOnly
                    || PAUSES.indexOf(reading.at(end - 1)) > 0
                    || row
                    || isShort(start, end, width)
                    || isAlone(start, end);
        }
        return blocks;
    }

    private void open(Deque<TextSection> path, int start, int level, int titleEnd) {
        while (!path.isEmpty() && path.peek().level() >= level) {
            path.pop();
        }
        TextSection section = new TextSection(start, level, reading.slice(start, titleEnd), path.peek());
        path.push(section);
        sections.add(section);
    }

    /** Headings that lost their line: …请予审议。一、2023年工作回顾 2023年，…. */
    private void readRunIns(Deque<TextSection> path, BitSet blocks, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int level = ENDS.indexOf(reading.at(i - 1)) >= 0 ? Headings.levelInWords(reading, i, end, isTitle) : 0;
            if (level > 0) {
                blocks.set(i);
                open(path, i, level, Headings.runInEnd(reading, i, end));
            }
        }
    }

    /** A line that stops well before the margin and without a mark ends what it says: a title, a cell. */
    private boolean isShort(int start, int end, int width) {
        return end - start <= 20 && (end - start) * 10 < width * 6 && "，、".indexOf(reading.at(end - 1)) < 0;
    }

    /** How long a full line is: that of the longer lines, but no more than 40. */
    private int width() {
        int[] counts = new int[41];
        int lines = 0;
        for (int start = 0; start < reading.length(); start = reading.nextLine(start)) {
            counts[Math.min(40, reading.nextLine(start) - start)]++;
            lines++;
        }
        int longer = 0;
        for (int length = 40; length > 0; length--) {
            longer += counts[length];
            if (longer * 5 >= lines) {
                return length;
            }
        }
        return 0;
    }

    /** A line that holds one day (a signature) belongs to nothing else. */
    private boolean isAlone(int start, int end) {
        TimeMention day = ArabicNumerals.isDigit(reading.at(start)) ? TimeReader.at(reading, start) : null;
        return day != null && day.part() == TimeMention.Part.DAY && end - day.end() <= 2;
    }

    private BitSet readSentences(BitSet blocks) {
        BitSet sentences = (BitSet) blocks.clone();
        for (int i = 0; i + 1 < reading.length(); i++) {
            if (reading.at(i) == '|') {
                sentences.set(i + 1);
            } else if (STOPS.indexOf(reading.at(i)) >= 0) {
                sentences.set(reading.at(i + 1) == '”' || reading.at(i + 1) == '）' ? i + 2 : i + 1);
            }
        }
        return sentences;
    }
}
