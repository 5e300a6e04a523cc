package org.indicatordashboard.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;

/** Several years under one name: 过去五年, 五年来, 近三年; and the single years of 2021年、2022年. */
public final class YearSpans {

    private static final List<String> BEFORE = List.of("过去", "近", "前", "这", "上一个");
    private static final List<String> BEHIND = List.of("年来", "年间");
    private static final int MOST = 20;

    private YearSpans() {}

    /** The years up to the last one that is over; null when none begin here. */
    static TimeMention at(NormalizedText reading, int start) {
        for (String word : BEFORE) {
            if (reading.has(word, start)) {
                int number = start + word.length();
                int years = number(reading, number);
                int sign = number + (years > 9 ? 2 : 1);
                boolean named = years > 1 && reading.at(sign) == '年' && !word.equals("前") && !word.equals("这");
                int end = reading.at(sign + 1) == '来' || reading.at(sign + 1) == '间' ? sign + 2 : sign + 1;
                return named && "底末初度内后".indexOf(reading.at(sign + 1)) < 0 ? mention(start, end, years) : null;
            }
        }
        int years = number(reading, start);
        int sign = start + (years > 9 ? 2 : 1);
        boolean behind = years > 1
                && !isCounted(reading.at(start - 1))
                && BEHIND.stream().anyMatch(word -> reading.has(word, sign));
        return behind ? mention(start, sign + 2, years) : null;
    }

    private static boolean isCounted(char before) {
        return ArabicNumerals.isDigit(before) || ChineseNumerals.isNumeral(before) || before == '第';
    }

    private static TimeMention mention(int start, int end, int years) {
        return new TimeMention(start, end, 0, -1, years, Part.YEAR, 0, 0, Role.PLAIN);
    }

    private static int number(NormalizedText reading, int place) {
        char c = reading.at(place);
        if (c == '十') {
            return 10;
        }
        int digit = ArabicNumerals.isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
        return digit > 1 && digit <= MOST && !ArabicNumerals.isDigit(reading.at(place + 1)) ? digit : 0;
    }

    /** The times of 2021年、2022年和2023年 one by one; of a span (2021-2023年) when it has as many years as asked for. */
    public static List<TimeMention> each(NormalizedText reading, List<TimeMention> mentions, int wanted) {
        List<TimeMention> each = new ArrayList<>();
        for (TimeMention mention : mentions) {
            List<Integer> years = new ArrayList<>();
            for (int i = mention.start(); mention.hasYear() && i + 4 <= mention.end(); i++) {
                int year = TimeReader.fourDigits(reading, i);
                if (year > 0) {
                    years.add(year);
                    i += 3;
                }
            }
            if (mention.years() > 1 && years.size() == 2 && mention.years() == wanted) {
                for (int year = years.get(0); year <= years.get(1); year++) {
                    each.add(single(mention, year));
                }
            } else if (years.size() > 1) {
                years.forEach(year -> each.add(single(mention, year)));
            } else {
                each.add(mention);
            }
        }
        return each;
    }

    private static TimeMention single(TimeMention mention, int year) {
        return new TimeMention(
                mention.start(),
                mention.end(),
                year,
                0,
                1,
                mention.part(),
                mention.number(),
                mention.day(),
                mention.role());
    }
}
