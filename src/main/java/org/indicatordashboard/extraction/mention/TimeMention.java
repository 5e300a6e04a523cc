package org.indicatordashboard.extraction.mention;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.indicatordashboard.time.Period;

/**
 * A time as the text names it.
 *
 * @param start first char of the reading
 * @param end char after the last
 * @param year as printed, or 0 when it hangs on another one
 * @param shift years from the year of the document (去年 is -1); counts only while the year is 0
 * @param years how many it spans, the last one named; 1 unless it is a span (2018年至2022年, 五年来)
 * @param part which part of the year
 * @param number month, half or quarter; of a day the month
 * @param day of the month, else 0
 */
public record TimeMention(
        int start, int end, int year, int shift, int years, Part part, int number, int day, Role role) {

    public enum Part {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY
    }

    public enum Role {
        /** 2022年, 去年 */
        PLAIN,
        /** 截至2023年一季度末 */
        AS_OF,
        /** 到2023年, 2025年底前 */
        DUE,
        /** 2020年以来: from then to now */
        SINCE,
        /** 比2020年: the year of something else */
        OTHER
    }

    public boolean hasYear() {
        return year > 0;
    }

    /** @param current the year that 今年 stands for; 0 if nobody knows, then a mention without a year has no period */
    public Period period(int current) {
        int resolved = hasYear() ? year : current + shift;
        if (resolved < 1000 || !hasYear() && current == 0) {
            return null;
        }
        try {
            return switch (part) {
                case YEAR -> Period.year(resolved);
                case HALF -> Period.half(resolved, number);
                case QUARTER -> Period.quarter(resolved, number);
                case MONTH -> Period.month(resolved, number);
                case DAY -> Period.day(LocalDate.of(resolved, number, day));
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 上个月: which one only the day of the document says. */
    boolean isRelativeMonth() {
        return part == Part.MONTH && number == 0;
    }

    TimeMention on(LocalDate day) {
        LocalDate month = day.plusMonths(shift);
        return new TimeMention(start, end, month.getYear(), 0, 1, part, month.getMonthValue(), 0, role);
    }

    public TimeMention withYear(int other) {
        return new TimeMention(start, end, other, 0, years, part, number, day, role);
    }

    public TimeMention withRole(Role other) {
        return new TimeMention(start, end, year, shift, years, part, number, day, other);
    }

    public boolean isPointInTime() {
        return part == Part.DAY || part == Part.MONTH;
    }
}
