package org.indicatordashboard.extraction;

import org.indicatordashboard.extraction.TimeMention.Part;
import org.indicatordashboard.extraction.TimeMention.Role;

/** Reads one time that begins at a place: 2022年1-12月, 去年, 一季度末, 2023年底前, “十四五”期末, 2023-05-05. */
final class TimeReader {

    private static final PhraseTable<Integer> RELATIVE = new PhraseTable<>();
    private static final PhraseTable<Integer> FIVE_YEARS = new PhraseTable<>();
    private static final String QUARTERS = "一二三四";

    static {
        for (String word : new String[] {"今年", "本年", "当年", "本年度", "年内", "今年以来", "全年", "年底", "年末"}) {
            RELATIVE.add(word, 0);
        }
        for (String word : new String[] {"去年", "上年", "上一年", "上年度"}) {
            RELATIVE.add(word, -1);
        }
        RELATIVE.add("前年", -2);
        RELATIVE.add("明年", 1);
        FIVE_YEARS.add("十二五", 2015);
        FIVE_YEARS.add("十三五", 2020);
        FIVE_YEARS.add("十四五", 2025);
        FIVE_YEARS.add("十五五", 2030);
    }

    private final Reading reading;
    private int at;
    private Part part;
    private int number;
    private int day;

    /** 二零二三年五月五日: the year is in words, so are month and day */
    private boolean words;

    private TimeReader(Reading reading, int start) {
        this.reading = reading;
        this.at = start;
        this.part = Part.YEAR;
    }

    /** The time that begins here, or null. */
    static TimeMention at(Reading reading, int start) {
        return new TimeReader(reading, start).mention(start);
    }

    /** The first year a heading names (2023年工作回顾, 2024年主要工作), 0 when it names none. */
    static int yearIn(String title) {
        for (int i = 0; i + 4 < title.length(); i++) {
            boolean digits = title.charAt(i) == '2' && title.charAt(i + 4) == '年';
            if (digits && title.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(title.substring(i, i + 4));
            }
        }
        return 0;
    }

    private TimeMention mention(int start) {
        var plan = FIVE_YEARS.at(reading.text, start);
        if (plan != null) {
            at = plan.end();
            return finish(start, plan.meaning(), 0);
        }
        int year = year();
        if (year > 0) {
            return finish(start, year, 0);
        }
        at = start;
        var relative = RELATIVE.at(reading.text, start);
        if (relative != null) {
            at = relative.end();
            partOfYear();
            return finish(start, 0, relative.meaning());
        }
        return partOfYear() ? finish(start, 0, 0) : null;
    }

    /** 2023年, 2021-2023年, 2022、2023年, 二零二三年, 2023-05-05: the last year of several. 0 when there is none. */
    private int year() {
        int year = fourDigits(at);
        if (year == 0) {
            return 0;
        }
        words = !ArabicNumerals.isDigit(reading.at(at));
        at += 4;
        char next = reading.at(at);
        if ((next == '-' || next == '.' || next == '/') && dayAfter(next)) {
            return year;
        }
        if (next == '年' && isJoint(reading.at(at + 1)) && fourDigits(at + 2) > 0 && reading.at(at + 6) == '年') {
            year = fourDigits(at + 2);
            at += 6;
        }
        while (isJoint(reading.at(at)) && fourDigits(at + 1) > 0) {
            year = fourDigits(at + 1);
            at += 5;
        }
        if (reading.at(at) != '年') {
            return 0;
        }
        at++;
        int end = at;
        if (reading.at(at) == '度') {
            at++;
            end = at;
        }
        if (!partOfYear()) {
            at = end;
        }
        return year;
    }

    private boolean dayAfter(char separator) {
        int month = smallNumber(at + 1);
        int length = digits(at + 1);
        int second = at + 1 + length;
        if (month < 1 || month > 12 || reading.at(second) != separator) {
            return false;
        }
        int dayOfMonth = smallNumber(second + 1);
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            return false;
        }
        at = second + 1 + digits(second + 1);
        part = Part.DAY;
        number = month;
        day = dayOfMonth;
        return true;
    }

    private boolean partOfYear() {
        if (reading.at(at) == '的' && reading.at(at - 1) == '年') {
            return false;
        }
        return months() || halfOrQuarter();
    }

    private boolean halfOrQuarter() {
        if (reading.has("上半年", at) || reading.has("下半年", at)) {
            return set(Part.HALF, reading.at(at) == '上' ? 1 : 2, 3);
        }
        if (reading.has("前三季度", at) || reading.has("前3季度", at)) {
            return set(Part.MONTH, 9, 4);
        }
        int skip = reading.at(at) == '第' || reading.at(at) == '前' ? 1 : 0;
        char c = reading.at(at + skip);
        int quarter = QUARTERS.indexOf(c) >= 0 ? QUARTERS.indexOf(c) + 1 : c - '0';
        if (quarter < 1 || quarter > 4 || !reading.has("季度", at + skip + 1)) {
            return false;
        }
        return set(Part.QUARTER, quarter, skip + 3);
    }

    /** 5月, 5月5日, 1-12月, 1月至9月, 5月份. */
    private boolean months() {
        int month = smallNumber(at);
        int i = at + digits(at);
        if (month < 1 || month > 12) {
            return false;
        }
        if (reading.at(i) == '月' && isJoint(reading.at(i + 1)) && digits(i + 2) > 0) {
            int last = i + 2 + digits(i + 2);
            if (reading.at(last) == '月') {
                return span(smallNumber(i + 2), last);
            }
        }
        if (isJoint(reading.at(i)) && digits(i + 1) > 0 && reading.at(i + 1 + digits(i + 1)) == '月') {
            return span(smallNumber(i + 1), i + 1 + digits(i + 1));
        }
        if (reading.at(i) != '月') {
            return false;
        }
        number = month;
        part = Part.MONTH;
        at = i + 1;
        int dayOfMonth = smallNumber(at);
        int end = at + digits(at);
        if (dayOfMonth >= 1 && dayOfMonth <= 31) {
            if (isJoint(reading.at(end)) && digits(end + 1) > 0) {
                end += 1 + digits(end + 1);
            }
            if (reading.at(end) == '日' || reading.at(end) == '号') {
                part = Part.DAY;
                day = dayOfMonth;
                at = end + 1;
            }
        } else if (reading.at(at) == '份') {
            at++;
        }
        return true;
    }

    /** From some month to the last one, given as the quarter, half or year it fills, else as its last month. */
    private boolean span(int last, int monthSign) {
        if (last < 1 || last > 12) {
            return false;
        }
        at = monthSign + 1;
        number = last;
        part = Part.MONTH;
        switch (last) {
            case 3 -> set(Part.QUARTER, 1, 0);
            case 6 -> set(Part.HALF, 1, 0);
            case 12 -> set(Part.YEAR, 0, 0);
            default -> number = last;
        }
        return true;
    }

    private boolean set(Part newPart, int newNumber, int length) {
        part = newPart;
        number = newNumber;
        at += length;
        return true;
    }

    private TimeMention finish(int start, int year, int shift) {
        return new TimeMention(start, at, year, shift, part, number, day, role(start));
    }

    private Role role(int start) {
        int before = reading.at(start - 1) == '“' ? start - 1 : start;
        if (reading.endsWith("截至", before)
                || reading.endsWith("截止", before)
                || reading.endsWith("截止到", before)
                || reading.endsWith("截至到", before)) {
            return Role.AS_OF;
        }
        if (reading.endsWith("比", before)
                || reading.endsWith("较", before)
                || reading.endsWith("于", before)
                        && reading.at(before - 2) != '将'
                        && (reading.has("相", before - 2) || reading.has("高", before - 2))) {
            return Role.OTHER;
        }
        if (reading.has("以来", at) || reading.has("起", at) || reading.has("同期", at)) {
            return Role.OTHER;
        }
        boolean before2 = reading.endsWith("到", before) || reading.endsWith("至", before);
        if (before2
                || reading.has("前", at)
                || reading.has("底前", at)
                || reading.has("期末", at)
                || reading.has("末", at) && part == Part.YEAR) {
            return Role.DUE;
        }
        return Role.PLAIN;
    }

    private int fourDigits(int place) {
        int year = 0;
        for (int i = place; i < place + 4; i++) {
            char c = reading.at(i);
            int digit = ArabicNumerals.isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        boolean alone =
                !ArabicNumerals.isDigit(reading.at(place - 1)) && !ArabicNumerals.isDigit(reading.at(place + 4));
        return alone && year >= 1900 && year < 2100 ? year : 0;
    }

    private int digits(int place) {
        int i = place;
        while (i < place + 3
                && (words ? ChineseNumerals.isNumeral(reading.at(i)) : ArabicNumerals.isDigit(reading.at(i)))) {
            i++;
        }
        return i - place;
    }

    private int smallNumber(int place) {
        int length = digits(place);
        if (words) {
            Numeral numeral = length == 0 ? null : ChineseNumerals.at(reading, place, place + length);
            return numeral == null ? -1 : numeral.value().intValue();
        }
        return length == 0 || length > 2 ? -1 : Integer.parseInt(reading.slice(place, place + length));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '至' || c == '到' || c == '、' || c == '和' || c == '及';
    }
}
