package org.indicatordashboard.extraction.subject;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;

/** The words around the name of what a figure measures, each with the part it plays. */
enum SubjectWords {
    UP,
    DOWN,
    LEVEL,
    ARRIVE,
    LINK,
    LEAD,
    VERB,
    SCOPE,
    DEPENDENT,
    BEHIND,
    KEEP;

    private static final Map<SubjectWords, PhraseTable<SubjectWords>> TABLES = new EnumMap<>(SubjectWords.class);

    static {
        for (SubjectWords part : values()) {
            TABLES.put(part, new PhraseTable<>());
        }
        for (List<String> row : Wordlist.rows("subject.txt")) {
            SubjectWords part = valueOf(row.get(0).toUpperCase(Locale.ROOT));
            row.subList(1, row.size()).forEach(word -> TABLES.get(part).add(word, part));
        }
    }

    /** End of the longest word of this part that begins at the place, or -1. */
    int endAt(CharSequence text, int place) {
        var match = TABLES.get(this).at(text, place);
        if (match == null) {
            return -1;
        }
        var kept = this == DEPENDENT || this == SCOPE || this == KEEP
                ? null
                : TABLES.get(KEEP).at(text, place);
        return kept != null && kept.end() >= match.end() ? -1 : match.end();
    }

    /** Start of the longest word of this part that ends before the place, or -1. */
    int startBefore(CharSequence text, int place) {
        var match = TABLES.get(this).before(text, place);
        if (match == null) {
            return -1;
        }
        var kept = TABLES.get(KEEP).before(text, place);
        return kept != null && kept.start() <= match.start() ? -1 : match.start();
    }
}
