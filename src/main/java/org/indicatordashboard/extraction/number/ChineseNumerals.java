package org.indicatordashboard.extraction.number;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Numbers in words: 六, 两, 二十, 一千二百, 三点五; and bare powers of ten as in 百余个, 千亿. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    /** As on cheques; a lone one is more often a word (大陆, 队伍). */
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private static final int LONGEST = 12;

    private ChineseNumerals() {}

    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** Position of the digit, or -1. */
    public static int digit(char c) {
        int digit = DIGITS.indexOf(c);
        return c == '两' ? 2 : digit >= 0 ? digit : FORMAL.indexOf(c);
    }

    public static long power(char c) {
        return switch (c) {
            case '十', '拾' -> 10L;
            case '百', '佰' -> 100L;
            case '千', '仟' -> 1000L;
            case '万' -> 10_000L;
            case '亿' -> 100_000_000L;
            default -> 0L;
        };
    }

    public static int runEnd(NormalizedText reading, int start) {
        int i = start;
        boolean formal = isFormal(reading.at(start));
        if (formal && !isFormal(reading.at(start + 1)) && "万亿".indexOf(reading.at(start + 1)) < 0) {
            return start + 1;
        }
        while (isNumeral(reading.at(i)) && (formal || !isFormal(reading.at(i)))) {
            i++;
        }
        if (i > start && isPoint(reading, i)) {
            i++;
            while (isNumeral(reading.at(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isFormal(char c) {
        return FORMAL.indexOf(c) > 0 || "拾佰仟".indexOf(c) >= 0;
    }

    /** 三点五, not 三点五十分 and not 两点要求. */
    private static boolean isPoint(NormalizedText reading, int at) {
        if (reading.at(at) != '点' || digit(reading.at(at + 1)) < 0) {
            return false;
        }
        int end = at + 1;
        while (digit(reading.at(end)) >= 0) {
            end++;
        }
        return "十分刻半线拾".indexOf(reading.at(end)) < 0;
    }

    /** The number of these chars; null when they are digits without places (十四五, 二零二三, 三四十). */
    public static Numeral at(NormalizedText reading, int start, int end) {
        if (end - start > LONGEST || end == start + 1 && FORMAL.indexOf(reading.at(start)) > 0) {
            return null;
        }
        int point = reading.slice(start, end).indexOf('点');
        if (point >= 0) {
            return decimal(reading, start, start + point, end);
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

    /** 一点二亿: the digits behind the point, then powers that multiply all of it. */
    private static Numeral decimal(NormalizedText reading, int start, int point, int end) {
        Numeral whole = at(reading, start, point);
        if (whole == null) {
            return null;
        }
        StringBuilder digits = new StringBuilder(whole.value().toPlainString()).append('.');
        int i = point + 1;
        while (i < end && digit(reading.at(i)) >= 0) {
            digits.append(digit(reading.at(i++)));
        }
        BigDecimal value = new BigDecimal(digits.toString());
        for (; i < end; i++) {
            if (power(reading.at(i)) == 0) {
                return null;
            }
            value = value.multiply(BigDecimal.valueOf(power(reading.at(i))));
        }
        return new Numeral(start, end, value, Numeral.Script.WORDS);
    }
}
