package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.util.List;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;

/** Figures as reports give them: one number with a comparator, said the way official texts say it. */
final class ReportedFigure {

    /** What a report may choose; a range says so itself, by its two ends. */
    static final List<Comparator> COMPARATORS =
            List.of(Comparator.EQ, Comparator.GE, Comparator.GT, Comparator.LE, Comparator.LT, Comparator.APPROX);

    private ReportedFigure() {}

    static Figure of(BigDecimal value, Comparator comparator, String unit) {
        String words = words(value, comparator, unit);
        return switch (comparator) {
            case EQ, APPROX -> new Figure(value, value, comparator, unit, words);
            case GE, GT -> new Figure(value, null, comparator, unit, words);
            case LE, LT -> new Figure(null, value, comparator, unit, words);
            case RANGE -> throw new IllegalArgumentException("a range has two ends");
        };
    }

    /** @param low below the high end */
    static Figure range(BigDecimal low, BigDecimal high, String unit) {
        String words = low.stripTrailingZeros().toPlainString() + "—"
                + high.stripTrailingZeros().toPlainString() + unit;
        return new Figure(low, high, Comparator.RANGE, unit, words);
    }

    /** What people choose from. */
    static Words choice(Comparator comparator) {
        return switch (comparator) {
            case EQ -> Words.of("等于", "exactly");
            case GE -> Words.of("不少于", "at least");
            case GT -> Words.of("多于", "more than");
            case LE -> Words.of("不超过", "at most");
            case LT -> Words.of("少于", "less than");
            case APPROX -> Words.of("约", "about");
            case RANGE -> Words.of("区间", "range");
        };
    }

    private static String words(BigDecimal value, Comparator comparator, String unit) {
        String number = value.stripTrailingZeros().toPlainString() + unit;
        return switch (comparator) {
            case EQ -> number;
            case GE -> number + "以上";
            case GT -> "超过" + number;
            case LE -> "不超过" + number;
            case LT -> "不足" + number;
            case APPROX -> number + "左右";
            case RANGE -> throw new IllegalArgumentException("a report gives no range");
        };
    }
}
