package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Units.Unit;

/**
 * A quantity found in the text, before its sentence has been asked what it means.
 *
 * @param start first char of the reading, words of comparison included
 * @param number first char of the number itself
 * @param end char after the last
 * @param high equals low unless the text gives a range
 * @param bound the words of comparison
 */
public record Draft(
        int start, int number, int end, BigDecimal low, BigDecimal high, Bound bound, Unit unit, Form form) {

    public enum Form {
        /** 2473个 */
        DIGITS,
        /** 六个 */
        WORDS,
        /** 百余个, 千亿 */
        POWER,
        /** 五大赛道 */
        COLLECTIVE,
        /** 全国首个, 第3位 */
        RANK,
        /** 6.2:31.5:62.3 */
        RATIO,
        /** 翻两番 */
        FACTOR,
        /** 84提升至89: neither unit nor noun of an index, but a place that only a value has */
        BARE,
        /** 36个驿站 is counted in 个, 36驿站 in a word that no list has */
        FOREIGN
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    public Draft withBound(Bound other) {
        return new Draft(start, number, end, low, high, other, unit, form);
    }

    public Draft withUnit(Unit other) {
        return new Draft(start, number, end, low, high, bound, other, form);
    }
}
