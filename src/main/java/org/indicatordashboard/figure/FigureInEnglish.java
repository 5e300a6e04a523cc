package org.indicatordashboard.figure;

import java.math.BigDecimal;

/** A figure inside an English sentence: its sign and its number, ≥ 2000, without the words that a Chinese text prints. */
public final class FigureInEnglish {

    private static final String PERCENT = "%";

    private FigureInEnglish() {}

    /** As printed where it has no number, which no sign can stand for. */
    public static String of(Figure figure) {
        BigDecimal low = Decimals.plain(figure.low());
        BigDecimal high = Decimals.plain(figure.high());
        if (figure.comparator() == null || low == null && high == null) {
            return figure.asPrinted();
        }
        String unit = PERCENT.equals(figure.unit()) ? " %" : "";
        if (figure.comparator() == Comparator.RANGE && low != null && high != null) {
            return low.toPlainString() + "–" + high.toPlainString() + unit;
        }
        return sign(figure.comparator()) + (low == null ? high : low).toPlainString() + unit;
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case GT -> "> ";
            case GE -> "≥ ";
            case LT -> "< ";
            case LE -> "≤ ";
            case APPROX -> "≈ ";
            case EQ, RANGE -> "";
        };
    }
}
