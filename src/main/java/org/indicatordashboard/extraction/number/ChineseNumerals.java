package org.indicatordashboard.extraction.number;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Numbers in words: 六, 两, 二十, 一千二百, 三点五; and bare powers of ten as in 百余个, 千亿. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 12;

    private ChineseNumerals() {}

    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** Position of the digit, or -1. */
    public static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    public static long power(char c) {
        return switch (c) {
            case '十' -> 10L;
            case '百' -> 100L;
            case '千' -> 1000L;
            case '万' -> 10_000L;
            case '亿' -> 100_000_000L;
            default -> 0L;
        };
    }

    public static int runEnd(NormalizedText reading, int start) {
        int i = start;
        while (isNumeral(reading.at(i))) {
            i++;
        }
        return i;
    }

    /** The number of these chars; null when they are digits without places (十四五, 二零二三, 三四十). */
    public static Numeral at(NormalizedText reading, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        long total = 0;
        long section = 0;
        int pending = -1;
        boolean digits = false;
        for (int i = start; i < end; i++) {
            char c = reading.at(i);
            int digit = digit(c);
            if (digit >= 0) {
                if (pending > 0) {
                    return null;
                }
                pending = digit;
                digits |= digit > 0;
                continue;
            }
            long power = power(c);
            if (power >= 10_000) {
                section += Math.max(pending, 0);
                total = (total + (section == 0 && total == 0 ? 1 : section)) * power;
                section = 0;
            } else {
                section += (pending < 1 ? 1 : pending) * power;
                digits |= c == '十';
            }
            pending = -1;
            if (total > 1_000_000_000_000_000L) {
                return null;
            }
        }
        BigDecimal value = BigDecimal.valueOf(total + section + Math.max(pending, 0));
        return new Numeral(start, end, value, digits ? Numeral.Script.WORDS : Numeral.Script.POWER);
    }
}
