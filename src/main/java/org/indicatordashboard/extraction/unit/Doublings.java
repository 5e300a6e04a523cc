package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.number.Numerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** 翻一番 is twice as much, 翻两番 four times. */
public final class Doublings {

    private static final Unit TIMES = new Unit("倍", Family.WORDS);
    private static final int MOST = 10;

    private Doublings() {}

    /** The factor that begins at this 翻, or null. */
    public static Draft at(NormalizedText reading, int start) {
        int number = start + (reading.at(start + 1) == '了' ? 2 : 1);
        Numeral numeral = Numerals.at(reading, number);
        boolean counted = numeral != null
                && numeral.start() == number
                && reading.at(numeral.end()) == '番'
                && numeral.value().scale() <= 0
                && numeral.value().signum() > 0
                && numeral.value().intValue() <= MOST;
        if (!counted) {
            return null;
        }
        BigDecimal factor = BigDecimal.valueOf(1L << numeral.value().intValue());
        int end = numeral.end() + 1;
        var after = Comparators.after(reading, end);
        Bound bound = after == null ? Bound.EQ : after.meaning();
        return new Draft(start, number, after == null ? end : after.end(), factor, factor, bound, TIMES, Form.FACTOR);
    }
}
