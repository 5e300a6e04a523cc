package org.indicatordashboard.extraction.mention;

import java.util.List;
import java.util.Map;

import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;

/** Reads one time that begins at a place: 2022年1-12月, 去年, 一季度末, 2023年底前, “十四五”期末, 2023-05-05. */
public final class TimeReader {

    private static final PhraseTable<Integer> RELATIVE = new PhraseTable<>();
    private static final PhraseTable<Integer> FIVE_YEARS = new PhraseTable<>();
    private static final PhraseTable<Integer> MONTHS = new PhraseTable<>();
    private static final YearPart WHOLE = new YearPart(0, Part.YEAR, 0, 0);
    private static final int MOST_YEARS = 8;

    static {
        List.of("今年", "本年", "当年", "本年度", "年内", "今年以来", "全年", "年底", "年末").forEach(word -> RELATIVE.add(word, 0));
        List.of("去年", "上年", "上一年", "上年度").forEach(word -> RELATIVE.add(word, -1));
        Map.of("上个月", -1, "上月", -1, "本月", 0, "下个月", 1, "下月", 1).forEach(MONTHS::add);
        RELATIVE.add("前年", -2);
        RELATIVE.add("明年", 1);
        Map.of("十一五", 2010, "十二五", 2015, "十三五", 2020, "十四五", 2025, "十五五", 2030).forEach(FIVE_YEARS::add);
    }

    private TimeReader() {}

    /** The time that begins here, or null. */
    public static TimeMention at(NormalizedText reading, int start) {
        var plan = FIVE_YEARS.at(reading.text, start);
        if (plan != null) {
            return mention(
                    reading, start, plan.end(), plan.meaning(), 0, isWholePlan(reading, plan.end()) ? 5 : 1, WHOLE);
        }
        TimeMention past = YearSpans.at(reading, start);
        if (past != null) {
            return past;
        }
        TimeMention republican = republican(reading, start);
        if (republican != null) {
            return republican;
        }
        var month = MONTHS.at(reading.text, start);
        if (month != null && "比末底".indexOf(reading.at(month.end())) < 0 && reading.at(start - 1) != '比') {
            YearPart unknown = new YearPart(month.end(), Part.MONTH, 0, 0);
            return mention(reading, start, month.end(), 0, month.meaning(), 1, unknown);
        }
        TimeMention dated = dated(reading, start);
        if (dated != null) {
            return dated;
        }
        var relative = isLength(reading, start) ? null : RELATIVE.at(reading.text, start);
        int end = relative == null ? start : wholeYear(reading, relative.end());
        YearPart part = YearPart.at(reading, end, false);
        if (relative == null && part == null) {
            return null;
        }
        int shift = relative == null ? 0 : relative.meaning();
        return mention(reading, start, part == null ? end : part.end(), 0, shift, 1, part == null ? WHOLE : part);
    }

    /** “十三五”期间: all five years; “十三五”末 and a bare “十三五” are given by the last. */
    private static boolean isWholePlan(NormalizedText reading, int end) {
        int after = reading.at(end) == '”' ? end + 1 : end;
        return reading.has("期间", after)
                || reading.has("时期", after)
                || reading.has("以来", after)
                || reading.has("五年", after);
    }

    /** 民国112年度, as Taiwan counts; once said, 112年 alone is such a year, too. */
    private static TimeMention republican(NormalizedText reading, int start) {
        if (!reading.has("民国", start)) {
            return ArabicNumerals.isDigit(reading.at(start)) ? bare(reading, start) : null;
        }
        int end = ArabicNumerals.runEnd(reading, start + 2);
        boolean year = end > start + 2 && end <= start + 5 && reading.at(end) == '年';
        return year ? republican(reading, start, start + 2, end) : null;
    }

    private static TimeMention bare(NormalizedText reading, int start) {
        int end = ArabicNumerals.runEnd(reading, start);
        boolean year = end == start + 3 && reading.at(start) == '1' && reading.at(end) == '年';
        boolean meant = year && (reading.isRepublican() || reading.at(end + 1) == '度');
        return meant && "近约满第达共".indexOf(reading.at(start - 1)) < 0 ? republican(reading, start, start, end) : null;
    }

    private static TimeMention republican(NormalizedText reading, int start, int digits, int sign) {
        int year = 1911 + Integer.parseInt(reading.slice(digits, sign));
        int end = reading.at(sign + 1) == '度' ? sign + 2 : sign + 1;
        YearPart part = YearPart.at(reading, end, false);
        return mention(reading, start, part == null ? end : part.end(), year, 0, 1, part == null ? WHOLE : part);
    }

    /** 去年全年 is one time and not two. */
    private static int wholeYear(NormalizedText reading, int end) {
        return reading.has("全年", end) ? end + 2 : end;
    }

    /** 三年内, 5年底: the end of a length of time, not a time. */
    private static boolean isLength(NormalizedText reading, int start) {
        char before = reading.at(start - 1);
        boolean counted =
                ArabicNumerals.isDigit(before) || ChineseNumerals.isNumeral(before) || "几数多余周半".indexOf(before) >= 0;
        return counted && reading.at(start) == '年';
    }

    /** The first year a heading names (2023年工作回顾, 2024年主要工作), 0 when it names none. */
    public static int yearIn(String title) {
        for (int i = 0; i + 4 < title.length(); i++) {
            boolean digits = title.charAt(i) == '2' && title.charAt(i + 4) == '年';
            if (digits && title.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(title.substring(i, i + 4));
            }
        }
        return 0;
    }

    /** 2023年, 2021-2023年, 2022、2023年, 二零二三年五月, 2023-05-05: the last year of several. */
    private static TimeMention dated(NormalizedText reading, int start) {
        int year = fourDigits(reading, start);
        if (year == 0) {
            return null;
        }
        boolean words = !ArabicNumerals.isDigit(reading.at(start));
        int at = start + 4;
        YearPart day = YearPart.dayAfter(reading, at);
        if (day != null) {
            return mention(reading, start, day.end(), year, 0, 1, day);
        }
        int first = year;
        for (int i = 0; i < MOST_YEARS; i++) {
            int joint = reading.at(at) == '年' ? at + 1 : at;
            int next = YearPart.isJoint(reading.at(joint)) ? fourDigits(reading, joint + 1) : 0;
            if (next == 0 || joint > at && reading.at(joint + 5) != '年') {
                break;
            }
            boolean span = "-至到".indexOf(reading.at(joint)) >= 0;
            first = span ? first : next;
            year = next;
            at = joint + 5;
        }
        if (reading.at(at) != '年' && isCounted(reading, at) && at > start + 4) {
            at++;
        }
        if (reading.at(at) != '年') {
            return null;
        }
        int end = wholeYear(reading, reading.at(at + 1) == '度' ? at + 2 : at + 1);
        YearPart part = YearPart.at(reading, end, words);
        int years = part == null ? Math.max(1, year - first + 1) : 1;
        return mention(reading, start, part == null ? end : part.end(), year, 0, years, part == null ? WHOLE : part);
    }

    /** 2020、2021、2022三年 */
    private static boolean isCounted(NormalizedText reading, int at) {
        return "两二三四五".indexOf(reading.at(at)) >= 0 && reading.at(at + 1) == '年';
    }

    private static TimeMention mention(
            NormalizedText reading, int start, int end, int year, int shift, int years, YearPart part) {
        Role role = TimeRoles.of(reading, start, end, part.part());
        return new TimeMention(start, end, year, shift, years, part.part(), part.number(), part.day(), role);
    }

    static int fourDigits(NormalizedText reading, int place) {
        int year = 0;
        for (int i = place; i < place + 4; i++) {
            char c = reading.at(i);
            int digit = ArabicNumerals.isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        boolean opens = !ArabicNumerals.isDigit(reading.at(place - 1)) || reading.gapBefore(place);
        boolean alone = opens && !ArabicNumerals.isDigit(reading.at(place + 4));
        return alone && year >= 1900 && year < 2100 ? year : 0;
    }
}
