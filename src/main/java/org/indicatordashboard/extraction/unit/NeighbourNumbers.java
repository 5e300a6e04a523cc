package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Measure;

/** Two neighbouring digits are a range: 两三个 is 2 to 3, 五六百家 is 500 to 600, 三四十人 is 30 to 40. */
public final class NeighbourNumbers {

    private NeighbourNumbers() {}

    /** The range that begins at this numeral, or null. */
    public static Draft at(NormalizedText reading, int start) {
        int low = ChineseNumerals.digit(reading.at(start));
        int high = ChineseNumerals.digit(reading.at(start + 1));
        if (low < 1
                || high != low + 1
                || ChineseNumerals.isNumeral(reading.at(start - 1))
                || reading.at(start - 1) == '第') {
            return null;
        }
        int end = start + 2;
        long factor = 1;
        while (ChineseNumerals.power(reading.at(end)) > 0) {
            factor *= ChineseNumerals.power(reading.at(end++));
        }
        if (ChineseNumerals.isNumeral(reading.at(end)) || factor > 1_000_000_000L) {
            return null;
        }
        Measure measure = Units.at(reading, end);
        boolean counted = measure != null
                && measure.unit() != null
                && (measure.unit().family() == Family.WORDS || measure.unit().family() == Family.MONEY || factor > 1)
                && !measure.unit().name().equals("类");
        if (!counted) {
            return null;
        }
        BigDecimal scale = measure.factor().multiply(BigDecimal.valueOf(factor));
        return new Draft(
                start,
                start,
                measure.end(),
                BigDecimal.valueOf(low).multiply(scale),
                BigDecimal.valueOf(high).multiply(scale),
                Bound.EQ,
                measure.unit(),
                Form.WORDS);
    }
}
