package org.indicatordashboard.extraction.number;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Numbers of either script. */
public final class Numerals {

    private Numerals() {}

    /** The number that begins here, in digits or in words; null when there is none. */
    public static Numeral at(NormalizedText reading, int start) {
        if (ArabicNumerals.isDigit(reading.at(start))) {
            return ArabicNumerals.at(reading, start);
        }
        return ChineseNumerals.isNumeral(reading.at(start))
                ? ChineseNumerals.at(reading, start, ChineseNumerals.runEnd(reading, start))
                : null;
    }
}
