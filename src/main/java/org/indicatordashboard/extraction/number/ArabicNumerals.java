package org.indicatordashboard.extraction.number;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Numbers in digits: {@code 2473}, {@code 34.81}, {@code 1,234.5}, {@code -3.2} after a word of change. */
public final class ArabicNumerals {

    /** Longer runs of digits are phone, account or page garbage, and BigDecimal is quadratic in them. */
    private static final int LONGEST = 13;

    private static final String BEFORE_MINUS = "长速为是达幅率值降（：到";

    private ArabicNumerals() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The end of everything that looks like one number, however malformed: 1.2.3, 2023.5.5, 119-01 stay whole. */
    public static int runEnd(NormalizedText reading, int start) {
        int i = start;
        while (isDigit(reading.at(i)) || (isPoint(reading.at(i)) && isDigit(reading.at(i + 1)))) {
            i++;
        }
        return i;
    }

    /** The number that begins at this digit; null when the run of digits is none. */
    public static Numeral at(NormalizedText reading, int start) {
        int i = start;
        while (isDigit(reading.at(i)) && !(i > start && isYear(reading, i))) {
            i++;
        }
        if (i - start > LONGEST) {
            return null;
        }
        StringBuilder digits = new StringBuilder(reading.text.substring(start, i));
        while (digits.length() <= LONGEST && isGroup(reading, i, digits.length(), start)) {
            digits.append(reading.text, i + 1, i + 4);
            i += 4;
        }
        if (isPoint(reading.at(i)) && isDigit(reading.at(i + 1))) {
            int fraction = i + 1;
            while (isDigit(reading.at(fraction))) {
                fraction++;
            }
            if (fraction - i > LONGEST || (isPoint(reading.at(fraction)) && isDigit(reading.at(fraction + 1)))) {
                return null;
            }
            digits.append('.').append(reading.text, i + 1, fraction);
            i = fraction;
        }
        boolean negative = isMinus(reading, start - 1);
        BigDecimal value = new BigDecimal(digits.toString());
        return new Numeral(negative ? start - 1 : start, i, negative ? value.negate() : value, Numeral.Script.DIGITS);
    }

    /** 表1 2022年: a year behind a gap goes on with nothing. */
    private static boolean isYear(NormalizedText reading, int at) {
        return reading.gapBefore(at)
                && (reading.has("20", at) || reading.has("19", at))
                && "年-".indexOf(reading.at(at + 4)) >= 0
                && isDigit(reading.at(at + 3));
    }

    private static boolean isPoint(char c) {
        return c == '.';
    }

    /** A separator and exactly three digits; a comma of the sentence (2022，100个) has no full group before it. */
    private static boolean isGroup(NormalizedText reading, int at, int digitsBefore, int start) {
        boolean first = at == start + digitsBefore;
        if (reading.at(at) != '，' || (first && digitsBefore > 3) || reading.gapBefore(at + 1)) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!isDigit(reading.at(at + i))) {
                return false;
            }
        }
        return !isDigit(reading.at(at + 4));
    }

    private static boolean isMinus(NormalizedText reading, int at) {
        if (reading.at(at) != '-' || reading.printed(at) == '—' || at == 0) {
            return false;
        }
        if (BEFORE_MINUS.indexOf(reading.at(at - 1)) >= 0) {
            return true;
        }
        char before = reading.at(at - 1);
        boolean word = Character.isIdeographic(before) || "，、（“".indexOf(before) >= 0;
        return word && isSigned(reading, runEnd(reading, at + 1));
    }

    /** What has values below zero: 同比-3.2%, 气温-12℃. */
    private static boolean isSigned(NormalizedText reading, int end) {
        return "%‰℃".indexOf(reading.at(end)) >= 0
                || reading.has("百分点", end)
                || reading.has("个百分点", end)
                || reading.has("摄氏度", end);
    }
}
