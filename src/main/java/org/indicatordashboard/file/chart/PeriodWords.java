package org.indicatordashboard.file.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/** A period as people write it: 2023年一季度, Q1 2023. */
public final class PeriodWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private PeriodWords() {}

    public static String of(Period period, Language language) {
        return switch (language) {
            case ZH -> chinese(period);
            case EN -> english(period);
        };
    }

    private static String chinese(Period period) {
        LocalDate start = period.start();
        String year = start.getYear() + "年";
        return switch (period.granularity()) {
            case YEAR -> year;
            case HALF -> year + (start.getMonthValue() == 1 ? "上半年" : "下半年");
            case QUARTER -> year + "一二三四".charAt((start.getMonthValue() - 1) / 3) + "季度";
            case MONTH -> year + start.getMonthValue() + "月";
            case DAY -> year + start.getMonthValue() + "月" + start.getDayOfMonth() + "日";
        };
    }

    private static String english(Period period) {
        LocalDate start = period.start();
        return switch (period.granularity()) {
            case YEAR -> Integer.toString(start.getYear());
            case HALF -> "H%d %d".formatted(start.getMonthValue() == 1 ? 1 : 2, start.getYear());
            case QUARTER -> "Q%d %d".formatted((start.getMonthValue() + 2) / 3, start.getYear());
            case MONTH -> MONTH.format(start);
            case DAY -> DAY.format(start);
        };
    }
}
