package org.indicatordashboard.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A reference period in SDMX notation: {@code 2023}, {@code 2023-S1}, {@code 2023-Q1}, {@code 2023-05}, {@code
 * 2023-05-05}.
 *
 * @param granularity how long it is
 * @param start its first day
 */
public record Period(Granularity granularity, LocalDate start) implements Comparable<Period> {

    /** For error messages: what {@link #parse} accepts. */
    public static final String ALLOWED = "2023, 2023-S1, 2023-Q1, 2023-05, 2023-05-05";

    private static final Pattern NOTATION =
            Pattern.compile("(\\d{4})(?:-(?:S([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    /** By end, then the longer one first: what is known last comes last. */
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::end).thenComparing(Period::granularity).thenComparing(Period::start);

    public static Period year(int year) {
        return new Period(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    public static Period half(int year, int half) {
        return new Period(Granularity.HALF, LocalDate.of(year, half * 6 - 5, 1));
    }

    public static Period quarter(int year, int quarter) {
        return new Period(Granularity.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    public static Period month(int year, int month) {
        return new Period(Granularity.MONTH, LocalDate.of(year, month, 1));
    }

    public static Period day(LocalDate day) {
        return new Period(Granularity.DAY, day);
    }

    /** Empty when the text is no period in SDMX notation or names a day that does not exist. */
    public static Optional<Period> parse(String text) {
        Matcher m = NOTATION.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) != null) {
                return Optional.of(half(year, Integer.parseInt(m.group(2))));
            }
            if (m.group(3) != null) {
                return Optional.of(quarter(year, Integer.parseInt(m.group(3))));
            }
            if (m.group(4) == null) {
                return Optional.of(year(year));
            }
            int month = Integer.parseInt(m.group(4));
            return Optional.of(
                    m.group(5) == null
                            ? month(year, month)
                            : day(LocalDate.of(year, month, Integer.parseInt(m.group(5)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Empty when the text is no month in SDMX notation. */
    public static Optional<Period> parseMonth(String text) {
        return parse(text).filter(p -> p.granularity == Granularity.MONTH);
    }

    /** @throws IllegalArgumentException if the text is no period; use {@link #parse} for what a person typed */
    @JsonCreator
    public static Period of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no period: " + text));
    }

    /** Its last day. */
    public LocalDate end() {
        return granularity == Granularity.DAY
                ? start
                : start.plusMonths(granularity.months()).minusDays(1);
    }

    public boolean overlaps(Period other) {
        return !start.isAfter(other.end()) && !other.start.isAfter(end());
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        int year = start.getYear();
        int month = start.getMonthValue();
        return switch (granularity) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case HALF -> String.format(Locale.ROOT, "%04d-S%d", year, (month + 5) / 6);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case DAY -> start.toString();
        };
    }
}
