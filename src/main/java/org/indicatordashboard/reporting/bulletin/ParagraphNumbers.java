package org.indicatordashboard.reporting.bulletin;

/** Numbers of paragraphs as official documents write them. */
final class ParagraphNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ParagraphNumbers() {}

    /** 一, 十, 十一, 二十, 九十九. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String last = ones == 0 ? "" : DIGITS.substring(ones, ones + 1);
        if (tens == 0) {
            return last;
        }
        return (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十" + last;
    }
}
