package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** The unit of a number of ten thousand that names none: 争取资金50万 is 元, 服务20万居民 is 人. */
final class ImpliedUnits {

    private static final PhraseTable<Unit> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Unit> BEHIND = new PhraseTable<>();
    private static final List<String> LINKS = List.of("达到", "共计", "累计", "为", "达", "共", "计", "至", "到", "");

    static {
        for (List<String> row : Wordlist.rows("implied.txt")) {
            PhraseTable<Unit> table = row.get(0).equals("before") ? BEFORE : BEHIND;
            Unit unit = new Unit(row.get(1), row.get(1).equals("元") ? Family.MONEY : Family.DIGITS);
            row.subList(2, row.size()).forEach(word -> table.add(word, unit));
        }
    }

    private ImpliedUnits() {}

    /** @param words where the number begins with its words of comparison */
    static Unit of(NormalizedText reading, int words, int end) {
        var behind = BEHIND.at(reading.text, end);
        if (behind != null) {
            return behind.meaning();
        }
        for (String link : LINKS) {
            var before = reading.endsWith(link, words) ? BEFORE.before(reading.text, words - link.length()) : null;
            if (before != null) {
                return before.meaning();
            }
        }
        return null;
    }
}
