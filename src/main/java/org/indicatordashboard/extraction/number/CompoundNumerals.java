package org.indicatordashboard.extraction.number;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Numbers as people mix them: 1万2,000, 1亿2千万, 3万5千. */
public final class CompoundNumerals {

    /** A part that is too small for its place is a number of its own: 5亿3个. */
    private static final BigDecimal GAP = BigDecimal.valueOf(100);

    private CompoundNumerals() {}

    /** The number with all its parts; the same one when it has no others. */
    public static Numeral extend(NormalizedText reading, Numeral first) {
        int end = powersEnd(reading, first.end());
        if (!first.inDigits() || first.value().signum() < 0 || end == first.end()) {
            return first;
        }
        BigDecimal power = powers(reading, first.end(), end);
        BigDecimal sum = first.value().multiply(power);
        int parts = 1;
        while (ArabicNumerals.isDigit(reading.at(end))) {
            Numeral part = ArabicNumerals.at(reading, end);
            if (part == null || part.value().scale() > 0) {
                break;
            }
            int partEnd = powersEnd(reading, part.end());
            BigDecimal value = part.value().multiply(powers(reading, part.end(), partEnd));
            if (isOfLast(reading, first.end(), end, part.end(), partEnd)) {
                // 1千2百万: the 万 behind the last part holds for all of them.
                BigDecimal shared = BigDecimal.valueOf(ChineseNumerals.power(reading.at(partEnd - 1)));
                BigDecimal own = part.value().multiply(powers(reading, part.end(), partEnd - 1));
                return new Numeral(first.start(), partEnd, sum.add(own).multiply(shared), Numeral.Script.DIGITS);
            }
            if (value.compareTo(power) >= 0 || value.multiply(GAP).compareTo(power) < 0) {
                break;
            }
            sum = sum.add(value);
            power = powers(reading, part.end(), partEnd);
            end = partEnd;
            parts++;
        }
        return parts == 1 ? first : new Numeral(first.start(), end, sum, Numeral.Script.DIGITS);
    }

    private static boolean isOfLast(NormalizedText reading, int from, int to, int next, int end) {
        boolean thousands = to == from + 1 && reading.at(from) == '千';
        boolean hundreds = end == next + 2 && reading.at(next) == '百';
        return thousands && hundreds && "万亿".indexOf(reading.at(next + 1)) >= 0;
    }

    private static int powersEnd(NormalizedText reading, int start) {
        int end = start;
        while (ChineseNumerals.power(reading.at(end)) > 10) {
            end++;
        }
        return end;
    }

    private static BigDecimal powers(NormalizedText reading, int start, int end) {
        BigDecimal power = BigDecimal.ONE;
        for (int i = start; i < end; i++) {
            power = power.multiply(BigDecimal.valueOf(ChineseNumerals.power(reading.at(i))));
        }
        return power;
    }
}
