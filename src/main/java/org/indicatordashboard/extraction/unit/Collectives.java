package org.indicatordashboard.extraction.unit;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Counts of parts: 五大赛道, 十大工程. The noun itself is the unit. */
public final class Collectives {

    private static final PhraseTable<String> NOUNS = new PhraseTable<>();

    static {
        Wordlist.words("collective.txt").forEach(noun -> NOUNS.add(noun, noun));
    }

    private Collectives() {}

    public static Draft at(NormalizedText reading, Numeral numeral) {
        if (reading.at(numeral.end()) != '大' || numeral.script() == Numeral.Script.POWER) {
            return null;
        }
        var noun = NOUNS.at(reading.text, numeral.end() + 1);
        if (noun == null) {
            return null;
        }
        Unit unit = new Unit(noun.meaning(), Family.NONE);
        return new Draft(
                numeral.start(),
                numeral.start(),
                noun.end(),
                numeral.value(),
                numeral.value(),
                Bound.EQ,
                unit,
                Form.COLLECTIVE);
    }
}
