package org.indicatordashboard.extraction.unit;

import java.util.List;
import java.util.Locale;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;

/** Words of comparison on both sides of a number. */
public final class Comparators {

    /** What a word says: {@link #REACH} (达到) is at least on a target and exactly on an observation. */
    public enum Bound {
        EQ,
        GE,
        GT,
        LE,
        LT,
        APPROX,
        REACH,
        NONE
    }

    private static final PhraseTable<Bound> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Bound> AFTER = new PhraseTable<>();

    static {
        for (List<String> row : Wordlist.rows("comparators.txt")) {
            PhraseTable<Bound> table = row.get(0).equals("before") ? BEFORE : AFTER;
            Bound bound = Bound.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            row.subList(2, row.size()).forEach(word -> table.add(word, bound));
        }
    }

    private static final String TIMES = "0123456789年底末今去目前";
    private static final int TIME = 9;
    private static final List<String> SPLIT = List.of("至少", "最少", "至多", "最多");
    private static final int VERB = 4;

    private Comparators() {}

    /** The word that ends where the number begins, or null. */
    public static PhraseTable.Match<Bound> before(NormalizedText reading, int start) {
        var match = BEFORE.before(reading.text, start);
        if (match == null) {
            var reached = reachedBeforeTime(reading, start);
            return reached == null ? boundBeforeVerb(reading, start) : reached;
        }
        return match.meaning() == Bound.NONE ? null : match;
    }

    /** 提高到2025年的70%: the time stands between the word and its number. */
    private static PhraseTable.Match<Bound> reachedBeforeTime(NormalizedText reading, int start) {
        if (reading.at(start - 1) != '的') {
            return null;
        }
        int time = start - 1;
        while (time > start - TIME && TIMES.indexOf(reading.at(time - 1)) >= 0) {
            time--;
        }
        var match = time < start - 2 ? BEFORE.before(reading.text, time) : null;
        return match == null || match.meaning() != Bound.REACH
                ? null
                : new PhraseTable.Match<>(start, start, Bound.REACH);
    }

    /** 至少建设1个: a verb stands between the word and its number. */
    private static PhraseTable.Match<Bound> boundBeforeVerb(NormalizedText reading, int start) {
        for (int verb = start - 1; verb >= start - VERB; verb--) {
            if (!Character.isIdeographic(reading.at(verb)) || "每的有是在".indexOf(reading.at(verb)) >= 0) {
                return null;
            }
            for (String word : SPLIT) {
                if (verb < start - 1 && reading.endsWith(word, verb)) {
                    Bound bound = word.endsWith("少") ? Bound.GE : Bound.LE;
                    return new PhraseTable.Match<>(verb - word.length(), start, bound);
                }
            }
        }
        return null;
    }

    /** The word that begins where the unit ends, or null. */
    public static PhraseTable.Match<Bound> after(NormalizedText reading, int end) {
        return AFTER.at(reading.text, end);
    }
}
