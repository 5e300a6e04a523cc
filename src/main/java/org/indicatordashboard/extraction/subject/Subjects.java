package org.indicatordashboard.extraction.subject;

import java.util.List;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.text.Characters;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** The few words that name what a figure counts: behind it (10家龙头企业), else before it (产值达100亿元). */
public final class Subjects {

    private static final int LONGEST = 24;
    private static final String STOPS = "，。；：、！？（）“”《》";
    private static final List<String> TAILS = List.of(
            "分别达到", "已达到", "达到了", "达到", "超过", "突破", "同比增长", "增长", "下降", "提高到", "提升至", "提高", "分别为", "分别", "约为", "为", "达",
            "至", "到", "了", "已", "约", "近", "超", "共", "均", "将", "在", "较上年同期", "较上年", "比上年", "是", "有", "同比", "的");

    private Subjects() {}

    public static String of(NormalizedText reading, Draft draft) {
        String behind = behind(reading, draft.end());
        return behind.length() >= 2 ? behind : before(reading, draft.start());
    }

    private static String behind(NormalizedText reading, int end) {
        int start = reading.at(end) == '的' ? end + 1 : end;
        int i = start;
        while (i < start + LONGEST
                && i < reading.length()
                && STOPS.indexOf(reading.at(i)) < 0
                && !ArabicNumerals.isDigit(reading.at(i))) {
            i++;
        }
        return reading.printed(Math.min(start, reading.length()), Math.min(i, reading.length()));
    }

    /** Of 数字商贸相关产值达 what is left without its verb; a bare growth takes the name before the comma. */
    private static String before(NormalizedText reading, int start) {
        int end = start;
        for (int pauses = 0; pauses < 3; pauses++) {
            end = withoutTails(reading, end);
            int from = end;
            while (from > 0 && from > end - LONGEST && STOPS.indexOf(reading.at(from - 1)) < 0) {
                from--;
            }
            if (end - from >= 2 && !isDigits(reading, from, end)) {
                return reading.printed(from, end);
            }
            if (from == 0 || reading.at(from - 1) == '。') {
                break;
            }
            end = from - 1;
        }
        return "";
    }

    private static int withoutTails(NormalizedText reading, int place) {
        int end = place;
        for (boolean found = true; found; ) {
            found = false;
            for (String tail : TAILS) {
                if (reading.endsWith(tail, end)) {
                    end -= tail.length();
                    found = true;
                }
            }
        }
        return end;
    }

    private static boolean isDigits(NormalizedText reading, int from, int end) {
        return ArabicNumerals.isDigit(reading.at(from)) && !Characters.isLetter(reading.at(from + 1)) || end <= from;
    }
}
