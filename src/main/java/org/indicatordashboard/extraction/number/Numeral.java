package org.indicatordashboard.extraction.number;

import java.math.BigDecimal;

/**
 * A number as it stands in the text, before its unit is known.
 *
 * @param start first char of the reading
 * @param end char after the last
 * @param script whether it is printed in digits, in words, or as a bare power of ten (百余个, 千亿)
 */
public record Numeral(int start, int end, BigDecimal value, Script script) {

    public enum Script {
        DIGITS,
        WORDS,
        POWER
    }

    public boolean inDigits() {
        return script == Script.DIGITS;
    }
}
