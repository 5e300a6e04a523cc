package org.indicatordashboard.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and periods as spreadsheets spell them after they have taken 2023-12-31 for a date.
 *
 * @param order which comes first in 3/11/2022, day or month; null where the file does not tell
 */
public record SpelledDate(Order order) {

    /** What stands first in a date that ends with its year. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:(?:[-/.]|月)(\\d{1,2})日?" + MIDNIGHT + "|月)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d/.-])");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年?(?:第?([一二三四1-4])季度|Q([1-4])|(上|下)半年|度)?");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[- ])?([A-Za-z]{3})[a-z]*[- ](\\d{4}|\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** What the dates of a file that can be read in one way only say of the others. */
    public static SpelledDate in(String text) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Matcher date = YEAR_LAST.matcher(text); date.find(); ) {
            dayFirst |= Integer.parseInt(date.group(1)) > 12;
            monthFirst |= Integer.parseInt(date.group(3)) > 12;
        }
        return new SpelledDate(dayFirst == monthFirst ? null : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** @throws DateTimeException where it is no date, or one that can be read in two ways */
    public LocalDate date(String cell) {
        Period period = period(cell).orElseThrow(() -> new DateTimeException("no date"));
        if (!period.end().equals(period.start())) {
            throw new DateTimeException("longer than a day");
        }
        return period.start();
    }

    /** Empty where it is none, or can be read in two ways. */
    public Optional<Period> period(String cell) {
        String plain = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC);
        Optional<Period> notation = Period.parse(plain.toUpperCase(Locale.ROOT));
        if (notation.isPresent()) {
            return notation;
        }
        try {
            return Optional.ofNullable(spelled(plain));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Period spelled(String cell) {
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return of(number(yearFirst, 1), number(yearFirst, 2), yearFirst.group(3));
        }
        Matcher chinese = CHINESE.matcher(cell.toUpperCase(Locale.ROOT));
        if (chinese.matches()) {
            return chinese(chinese);
        }
        Matcher named = NAMED.matcher(cell);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            int year = number(named, 3);
            return month == 0 ? null : of(year < 100 ? 2000 + year : year, month, named.group(1));
        }
        Matcher yearLast = YEAR_LAST.matcher(cell.replaceFirst(MIDNIGHT + "$", ""));
        return yearLast.matches() ? yearLast(yearLast) : null;
    }

    /** 2023年一季度, 2023Q1, 2023年上半年, 2023年度. */
    private static Period chinese(Matcher found) {
        int year = number(found, 1);
        if (found.group(4) != null) {
            return Period.half(year, found.group(4).equals("上") ? 1 : 2);
        }
        String quarter = found.group(2) == null ? found.group(3) : found.group(2);
        return quarter == null
                ? Period.year(year)
                : Period.quarter(year, Math.max("一二三四".indexOf(quarter), "1234".indexOf(quarter)) + 1);
    }

    private Period yearLast(Matcher date) {
        int first = number(date, 1);
        int second = number(date, 3);
        boolean isSureOfDay = first > 12 || date.group(2).equals(".") || order == Order.DAY_FIRST;
        boolean isSureOfMonth = second > 12 || first == second || order == Order.MONTH_FIRST;
        if (isSureOfDay) {
            return of(number(date, 4), second, date.group(1));
        }
        return isSureOfMonth ? of(number(date, 4), first, date.group(3)) : null;
    }

    private static Period of(int year, int month, String day) {
        return day == null ? Period.month(year, month) : Period.day(LocalDate.of(year, month, Integer.parseInt(day)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
