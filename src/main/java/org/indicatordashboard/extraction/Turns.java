package org.indicatordashboard.extraction;

import java.util.ArrayList;
import java.util.List;

/** The words with which a text turns to what was done, or to what is meant to come: in headings and between them. */
final class Turns {

    private static final PhraseTable<Announcement> HEADING = new PhraseTable<>();
    private static final PhraseTable<Announcement> INLINE = new PhraseTable<>();

    static {
        for (List<String> row : Wordlist.rows("turns.txt")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            PhraseTable<Announcement> table = row.get(0).startsWith("heading") ? HEADING : INLINE;
            Announcement announcement = new Announcement(kind, row.get(0).endsWith("soft"));
            row.subList(2, row.size()).forEach(word -> table.add(word, announcement));
        }
    }

    /** @param soft whether a heading above may say otherwise: 主要成效 below 总体要求 is what a plan hopes for */
    private record Announcement(Kind kind, boolean soft) {}

    /** From here on the text speaks of this kind; null when it no longer says. */
    record Turn(int start, Kind kind) {}

    private Turns() {}

    /** What a heading announces; the last word decides (过去五年工作回顾和目标任务 is rare, 发展基础 is not). */
    static Kind ofTitle(String title) {
        Announcement last = last(title);
        return last == null ? null : last.kind();
    }

    private static Announcement last(String title) {
        Announcement last = null;
        for (int i = 0; i < title.length(); i++) {
            var match = HEADING.at(title, i);
            if (match != null) {
                last = match.meaning();
                i = match.end() - 1;
            }
        }
        return last;
    }

    /**
     * All turns of a text in order.
     *
     * @param lasting whether a turn outlives headings that say nothing themselves, as in work reports
     */
    static List<Turn> of(Reading reading, Outline outline, boolean lasting, int year) {
        List<Turn> turns = new ArrayList<>();
        int place = 0;
        Kind current = null;
        for (Section section : outline.sections()) {
            current = inline(reading, outline, place, section.start(), current, turns);
            Kind own = announced(section, year, lasting);
            boolean below = !turns.isEmpty()
                    && isBelow(
                            section,
                            outline.sectionAt(turns.get(turns.size() - 1).start()));
            if (own != null || !lasting && !below) {
                current = own != null ? own : inherited(section, year, lasting);
                turns.add(new Turn(section.start(), current));
            }
            place = section.start();
        }
        inline(reading, outline, place, reading.length(), current, turns);
        return turns;
    }

    private static Kind inherited(Section section, int year, boolean lasting) {
        for (Section above = section.parent(); above != null; above = above.parent()) {
            Kind kind = announced(above, year, lasting);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isBelow(Section section, Section other) {
        for (Section above = section.parent(); above != null; above = above.parent()) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    private static Kind announced(Section section, int year, boolean lasting) {
        int named = year > 0 ? TimeReader.yearIn(section.title()) : 0;
        if (named > 0 && named != year) {
            return named < year ? Kind.OBSERVATION : Kind.TARGET;
        }
        Announcement own = last(section.title());
        boolean hoped = own != null && own.soft() && !lasting && inherited(section, year, lasting) == Kind.TARGET;
        return own == null ? null : hoped ? Kind.TARGET : own.kind();
    }

    private static Kind inline(Reading reading, Outline outline, int start, int end, Kind before, List<Turn> turns) {
        Kind current = before;
        for (int i = start; i < end; i++) {
            var match = INLINE.at(reading.text, i);
            boolean opens = match != null && i - outline.sentenceStart(i) <= 12;
            if (opens && match.meaning().kind() != current) {
                current = match.meaning().kind();
                turns.add(new Turn(i, current));
            }
        }
        return current;
    }

    /** The turn in force at a place; null when none is. */
    static Kind at(List<Turn> turns, int place) {
        int low = 0;
        int high = turns.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).start() <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? null : turns.get(high).kind();
    }
}
