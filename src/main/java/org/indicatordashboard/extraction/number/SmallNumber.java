package org.indicatordashboard.extraction.number;

import org.indicatordashboard.extraction.text.NormalizedText;

/**
 * One or two digits of a date, or their words.
 *
 * @param end char after it
 * @param value -1 when there is no such number
 */
public record SmallNumber(int end, int value) {

    public static SmallNumber at(NormalizedText reading, int place, boolean words) {
        int end = place;
        while (end < place + 3
                && (end == place || !reading.gapBefore(end) || !isWhole(reading, place, end))
                && (words ? ChineseNumerals.isNumeral(reading.at(end)) : ArabicNumerals.isDigit(reading.at(end)))) {
            end++;
        }
        if (end == place || (!words && end > place + 2)) {
            return new SmallNumber(end, -1);
        }
        Numeral numeral = words ? ChineseNumerals.at(reading, place, end) : ArabicNumerals.at(reading, place);
        boolean whole = numeral != null && numeral.value().scale() <= 0;
        return new SmallNumber(end, whole ? numeral.value().intValue() : -1);
    }

    /** 2024-07-11 09:48: two digits are whole at a blank. */
    private static boolean isWhole(NormalizedText reading, int place, int end) {
        int next = end;
        while (ArabicNumerals.isDigit(reading.at(next)) && next < end + 3) {
            next++;
        }
        return end == place + 2 && !reading.gapBefore(place + 1) || reading.at(next) == '：';
    }

    /** From 1 to the most. */
    public boolean isWithin(int most) {
        return value >= 1 && value <= most;
    }
}
