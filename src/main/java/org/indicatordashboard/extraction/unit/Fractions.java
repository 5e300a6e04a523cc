package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.number.Numerals;
import org.indicatordashboard.extraction.text.Characters;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Shares in words: 百分之十五, 千分之三, 三分之二, 九成, 九成五; all in percent but 千分之, which is in ‰. */
public final class Fractions {

    private static final Unit PERCENT = new Unit("%", Family.SHARE);
    private static final Unit PER_MILLE = new Unit("‰", Family.SHARE);
    private static final String NOT_AFTER_TENTHS = "立为果功本员效绩熟长分都品就交渝";

    private static final List<String> MOVES = List.of("减少", "减少了", "缩短", "缩短了", "压缩", "下降", "降低", "减少近");

    private Fractions() {}

    /** The share that begins at this numeral, or null. */
    public static Draft at(NormalizedText reading, int start) {
        int end = ChineseNumerals.runEnd(reading, start);
        if (reading.has("分之", end)) {
            Numeral below = ChineseNumerals.at(reading, start, end);
            Numeral above = Numerals.at(reading, end + 2);
            return below == null || above == null || below.value().signum() == 0
                    ? null
                    : of(reading, start, below.value(), above);
        }
        if (reading.has("一半", start)) {
            return half(reading, start, start + 2);
        }
        int digit = ChineseNumerals.digit(reading.at(start));
        if (digit > 0
                && end == start + 1
                && reading.at(end) == '成'
                && NOT_AFTER_TENTHS.indexOf(reading.at(end + 1)) < 0) {
            int half = ChineseNumerals.digit(reading.at(end + 1));
            BigDecimal value = BigDecimal.valueOf(digit * 10L + Math.max(half, 0));
            return draft(reading, start, half > 0 ? end + 2 : end + 1, value, PERCENT);
        }
        return null;
    }

    /** 超过一半, 超半数: only compared, else it is a part of something. */
    public static Draft half(NormalizedText reading, int start, int end) {
        boolean compared = Comparators.before(reading, start) != null || Comparators.after(reading, end) != null;
        boolean moved = MOVES.stream().anyMatch(move -> reading.endsWith(move, start));
        return compared || moved || reading.at(start - 1) == '占'
                ? draft(reading, start, end, BigDecimal.valueOf(50), PERCENT)
                : null;
    }

    /** 1/4; 3.85/10万 is a rate; 4成. */
    public static Draft inDigits(NormalizedText reading, Numeral above) {
        boolean tenths = above.end() == above.start() + 1 && reading.at(above.end()) == '成';
        if (tenths && NOT_AFTER_TENTHS.indexOf(reading.at(above.end() + 1)) < 0) {
            char half = reading.at(above.end() + 1);
            boolean more = ArabicNumerals.isDigit(half) && !ArabicNumerals.isDigit(reading.at(above.end() + 2));
            BigDecimal value = above.value().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(more ? half - '0' : 0));
            return draft(reading, above.start(), above.end() + (more ? 2 : 1), value, PERCENT);
        }
        if (reading.has("/10万", above.end())) {
            Unit unit = new Unit("/10万", Family.SHARE);
            return draft(reading, above.start(), above.end() + 4, above.value(), unit);
        }
        if (reading.at(above.end()) != '/' || above.value().scale() > 0 || !isFree(reading, above.start() - 1)) {
            return null;
        }
        Numeral below = Numerals.at(reading, above.end() + 1);
        boolean small = below != null
                && below.inDigits()
                && below.value().scale() <= 0
                && below.value().intValue() <= 10;
        if (!small || above.value().compareTo(below.value()) >= 0 || !isFree(reading, below.end())) {
            return null;
        }
        BigDecimal value =
                above.value().multiply(BigDecimal.valueOf(100)).divide(below.value(), 2, RoundingMode.HALF_UP);
        return draft(reading, above.start(), below.end(), value, PERCENT);
    }

    private static boolean isFree(NormalizedText reading, int at) {
        char c = reading.at(at);
        return !Characters.isLetter(c) && !ArabicNumerals.isDigit(c) && c != '/' && c != '-' && c != '.';
    }

    private static Draft of(NormalizedText reading, int start, BigDecimal below, Numeral above) {
        boolean perMille = below.intValue() == 1000;
        BigDecimal whole = BigDecimal.valueOf(perMille ? 1000 : 100);
        BigDecimal value = above.value().multiply(whole).divide(below, 2, RoundingMode.HALF_UP);
        return draft(reading, start, above.end(), value, perMille ? PER_MILLE : PERCENT);
    }

    private static Draft draft(NormalizedText reading, int start, int end, BigDecimal value, Unit unit) {
        var before = Comparators.before(reading, start);
        var after = Comparators.after(reading, end);
        Bound bound = after != null ? after.meaning() : before != null ? before.meaning() : Bound.EQ;
        int from = before == null || before.meaning() == Bound.REACH ? start : before.start();
        return new Draft(from, start, after == null ? end : after.end(), value, value, bound, unit, Form.WORDS);
    }
}
