package org.indicatordashboard.extraction.mention;

import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.SmallNumber;
import org.indicatordashboard.extraction.text.NormalizedText;

/**
 * What may follow a year: 5月5日, 1-12月, 上半年, 第一季度, 前三季度. Spans of months are given as the quarter, half or year
 * that they fill, else as their last month.
 *
 * @param end char after it
 * @param number month, half or quarter
 * @param day of the month, else 0
 */
record YearPart(int end, Part part, int number, int day) {

    private static final String QUARTERS = "一二三四";

    /**
     * The part that begins at the place, or null.
     *
     * @param words whether months and days are written 五月五日, as after 二零二三年
     */
    static YearPart at(NormalizedText reading, int place, boolean words) {
        SmallNumber first = SmallNumber.at(reading, place, words);
        YearPart months = first.isWithin(12) ? months(reading, first, words) : null;
        return months != null ? months : halfOrQuarter(reading, place);
    }

    /** -05-05, .5.5, /5/5 behind a year; null when no whole day follows. */
    static YearPart dayAfter(NormalizedText reading, int place) {
        char separator = reading.at(place);
        if (separator != '-' && separator != '.' && separator != '/') {
            return null;
        }
        SmallNumber month = SmallNumber.at(reading, place + 1, false);
        if (!month.isWithin(12) || reading.at(month.end()) != separator) {
            return null;
        }
        SmallNumber day = SmallNumber.at(reading, month.end() + 1, false);
        return day.isWithin(31) ? new YearPart(day.end(), Part.DAY, month.value(), day.value()) : null;
    }

    private static YearPart months(NormalizedText reading, SmallNumber first, boolean words) {
        boolean closed = reading.at(first.end()) == '月';
        int joint = closed ? first.end() + 1 : first.end();
        if (isJoint(reading.at(joint))) {
            SmallNumber last = SmallNumber.at(reading, joint + 1, words);
            if (last.isWithin(12) && reading.at(last.end()) == '月') {
                return filled(last.end() + 1, last.value());
            }
        }
        if (!closed) {
            return null;
        }
        SmallNumber day = SmallNumber.at(reading, first.end() + 1, words);
        if (day.isWithin(31)) {
            SmallNumber until = isJoint(reading.at(day.end())) ? SmallNumber.at(reading, day.end() + 1, words) : day;
            int end = until.isWithin(31) ? until.end() : day.end();
            if (reading.at(end) == '日' || reading.at(end) == '号') {
                return new YearPart(end + 1, Part.DAY, first.value(), day.value());
            }
        }
        int end = first.end() + (reading.at(first.end() + 1) == '份' ? 2 : 1);
        return new YearPart(end, Part.MONTH, first.value(), 0);
    }

    private static YearPart filled(int end, int last) {
        return switch (last) {
            case 3 -> new YearPart(end, Part.QUARTER, 1, 0);
            case 6 -> new YearPart(end, Part.HALF, 1, 0);
            case 12 -> new YearPart(end, Part.YEAR, 0, 0);
            default -> new YearPart(end, Part.MONTH, last, 0);
        };
    }

    private static YearPart halfOrQuarter(NormalizedText reading, int place) {
        if (reading.has("上半年", place) || reading.has("下半年", place)) {
            return new YearPart(place + 3, Part.HALF, reading.at(place) == '上' ? 1 : 2, 0);
        }
        YearPart first = firstMonths(reading, place);
        if (first != null) {
            return first;
        }
        if (reading.has("前三季度", place) || reading.has("前3季度", place)) {
            return new YearPart(place + 4, Part.MONTH, 9, 0);
        }
        int sign = reading.at(place) == '第' || reading.at(place) == '前' ? place + 1 : place;
        int word = QUARTERS.indexOf(reading.at(sign));
        int quarter = word >= 0 ? word + 1 : reading.at(sign) - '0';
        boolean named = quarter >= 1 && quarter <= 4 && reading.has("季度", sign + 1);
        return named ? new YearPart(sign + 3, Part.QUARTER, quarter, 0) : null;
    }

    /** 前5个月 is January to May. */
    private static YearPart firstMonths(NormalizedText reading, int place) {
        if (reading.at(place) != '前') {
            return null;
        }
        boolean words = !ArabicNumerals.isDigit(reading.at(place + 1));
        SmallNumber last = SmallNumber.at(reading, place + 1, words);
        return last.isWithin(12) && reading.has("个月", last.end()) ? filled(last.end() + 2, last.value()) : null;
    }

    static boolean isJoint(char c) {
        return c == '-' || c == '至' || c == '到' || c == '、' || c == '和' || c == '及';
    }
}
