package org.indicatordashboard.extraction.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.outline.TextSection;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;

/** The words with which a text turns to what was done, or to what is meant to come: in headings and between them. */
public final class TenseMarkers {

    private static final PhraseTable<Announcement> HEADING = new PhraseTable<>();
    private static final PhraseTable<Announcement> INLINE = new PhraseTable<>();

    static {
        for (List<String> row : Wordlist.rows("turns.txt")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            PhraseTable<Announcement> table = row.get(0).startsWith("heading") ? HEADING : INLINE;
            Announcement announcement = new Announcement(kind, row.get(0).endsWith("soft"));
            row.subList(2, row.size()).forEach(word -> table.add(word, announcement));
        }
    }

    /** @param soft whether a heading above may say otherwise: 主要成效 below 总体要求 is what a plan hopes for */
    private record Announcement(Kind kind, boolean soft) {}

    /** From here on the text speaks of this kind; null when it no longer says. */
    public record Turn(int start, Kind kind) {}

    /** Headings below this level do not turn a report: 重点任务全面落实 stays in its review. */
    private static final int CHAPTER = 2;

    private TenseMarkers() {}

    /** What a heading announces; the last word decides (过去五年工作回顾和目标任务 is rare, 发展基础 is not). */
    public static Kind ofTitle(String title) {
        Announcement last = last(title);
        return last == null ? null : last.kind();
    }

    public static boolean isTitle(String title) {
        return ofTitle(title) != null;
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
     * @param genre in a report a turn outlives headings that say nothing themselves, and the review comes first
     */
    public static List<Turn> of(NormalizedText reading, Outline outline, Genre genre, int year) {
        boolean lasting = genre == Genre.REPORT;
        List<Turn> turns = new ArrayList<>();
        int place = 0;
        Kind current = null;
        for (TextSection section : outline.sections()) {
            current = inline(reading, outline, place, section.start(), current, turns);
            Kind own = announced(section, year, genre);
            TextSection turned = turns.isEmpty()
                    ? null
                    : outline.sectionAt(turns.get(turns.size() - 1).start());
            boolean below = turned != null && isBelow(section, turned);
            boolean root = turned == null;
            boolean persists = lasting && (current == Kind.TARGET || root);
            if (own != null || !persists && !below) {
                current = own != null ? own : inherited(section, year, genre);
                turns.add(new Turn(section.start(), current));
            }
            place = section.start();
        }
        inline(reading, outline, place, reading.length(), current, turns);
        if (lasting && turns.stream().anyMatch(turn -> turn.kind() == Kind.TARGET)) {
            turns.add(0, new Turn(0, Kind.OBSERVATION));
        }
        return turns;
    }

    private static Kind inherited(TextSection section, int year, Genre genre) {
        for (TextSection above = section.parent(); above != null; above = above.parent()) {
            Kind kind = announced(above, year, genre);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isBelow(TextSection section, TextSection other) {
        for (TextSection above = section.parent(); above != null; above = above.parent()) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    private static Kind announced(TextSection section, int year, Genre genre) {
        int named = year > 0 ? TimeReader.yearIn(section.title()) : 0;
        if (named > 0 && named != year) {
            return named < year ? Kind.OBSERVATION : Kind.TARGET;
        }
        Announcement own = last(section.title());
        if (own == null) {
            return genre == Genre.REPORT && named > 0 && section.level() <= CHAPTER ? Kind.TARGET : null;
        }
        boolean yields = own.soft() || genre == Genre.REPORT && section.level() > CHAPTER;
        if (own.soft() && own.kind() == Kind.TARGET && genre == Genre.BULLETIN) {
            return null;
        }
        Kind above = yields ? inherited(section, year, genre) : null;
        return above != null ? above : own.kind();
    }

    private static Kind inline(
            NormalizedText reading, Outline outline, int start, int end, Kind before, List<Turn> turns) {
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
    public static Kind at(List<Turn> turns, int place) {
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
