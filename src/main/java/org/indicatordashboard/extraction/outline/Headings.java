package org.indicatordashboard.extraction.outline;

import java.util.function.Predicate;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;

/** Which lines are headings, by their numbering: 第三章, 一、, （二）, 1., (1). */
public final class Headings {

    /** More than this on one line is a paragraph. */
    public static final int LONGEST = 45;

    private static final int RUN_IN = 20;
    private static final int PLAIN = 24;
    private static final String NUMERALS = "一二三四五六七八九十";

    private Headings() {}

    /** 1 to 5 from the highest; 0 when the line is no heading. */
    public static int level(NormalizedText reading, int start, int end, Predicate<String> isTitle) {
        char c = reading.at(start);
        int i = start;
        if (c == '第') {
            i = skipNumerals(reading, start + 1);
            char sign = reading.at(i);
            boolean numbered = i > start + 1 && i < end;
            if (numbered && sign == '条') {
                return 4;
            }
            if (numbered && (sign == '章' || sign == '篇' || reading.has("部分", i) || sign == '节')) {
                return sign == '节' ? 2 : 1;
            }
            return 0;
        }
        if (c == '【') {
            return reading.slice(start, Math.min(end, start + 12)).indexOf('】') > 0 ? 1 : 0;
        }
        if (c == '（') {
            i = skipNumerals(reading, start + 1);
            if (i > start + 1 && reading.at(i) == '）') {
                return NUMERALS.indexOf(reading.at(start + 1)) >= 0 ? 3 : 5;
            }
            return 0;
        }
        i = skipNumerals(reading, start);
        if (i == start || i - start > 3 || i >= end) {
            return plainTitle(reading, start, end, isTitle) ? 1 : 0;
        }
        boolean words = NUMERALS.indexOf(c) >= 0;
        if (words) {
            return reading.at(i) == '、' || reading.at(i) == '.' ? 2 : 0;
        }
        boolean mark = reading.at(i) == '.' || reading.at(i) == '、';
        return mark && i - start <= 2 && !ArabicNumerals.isDigit(reading.at(i + 1)) ? 4 : 0;
    }

    /** A short line without a stop that names a chapter without numbering it: 过去一年工作回顾, 2024年工作安排. */
    private static boolean plainTitle(NormalizedText reading, int start, int end, Predicate<String> isTitle) {
        if (end - start > PLAIN || "。；，：！？、”".indexOf(reading.at(end - 1)) >= 0) {
            return false;
        }
        String title = reading.slice(start, end);
        boolean apart = start == 0
                || "。；！？”）：".indexOf(reading.at(start - 1)) >= 0
                || start - reading.lineStart(start - 1) <= PLAIN;
        return apart && title.indexOf('，') < 0 && isTitle.test(title);
    }

    /** Of a heading in the middle of a line, where only 第二部分, 一、 and （一） are safe to take for one. */
    public static int levelInWords(NormalizedText reading, int start, int end, Predicate<String> isTitle) {
        char c = reading.at(start);
        boolean words =
                NUMERALS.indexOf(c) >= 0 || (c == '第' || c == '（') && NUMERALS.indexOf(reading.at(start + 1)) >= 0;
        int level = words ? level(reading, start, end, isTitle) : 0;
        return level <= 3 ? level : 0;
    }

    /** A heading without a line of its own ends at a blank, a mark or after a few words. */
    public static int runInEnd(NormalizedText reading, int start, int end) {
        int limit = Math.min(end, start + RUN_IN);
        for (int i = start + 3; i < limit; i++) {
            if ("。：，；".indexOf(reading.at(i)) >= 0 || reading.gapBefore(i) && i > start + 5) {
                return i;
            }
        }
        return limit;
    }

    /** A heading may run in: 1. 数字产业化。依托…; the title ends with its sentence. */
    public static int titleEnd(NormalizedText reading, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int i = start; i < limit; i++) {
            if (reading.at(i) == '。' || reading.at(i) == '：') {
                return i;
            }
        }
        return limit;
    }

    private static int skipNumerals(NormalizedText reading, int start) {
        int i = start;
        while (i < start + 5 && (NUMERALS.indexOf(reading.at(i)) >= 0 || ArabicNumerals.isDigit(reading.at(i)))) {
            i++;
        }
        return i;
    }
}
