package org.indicatordashboard.figure;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Intervals are written as in mathematics: [ includes the end, ( does not, an empty end has none. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2..)   | [2..2]   | true",
                "[2..)   | [2..3]   | true",
                "[2..)   | (2..)    | true",
                "[2..)   | [1.9..5] | false",
                "[2..)   | (..5]    | false",
                "(800..) | [800..800] | false",
                "(800..) | [801..801] | true",
                "(800..) | (800..)  | true",
                "(800..) | [800..)  | false",
                "(..15]  | [15..15] | true",
                "(..15)  | [15..15] | false",
                "(..15)  | (..15)   | true",
                "(..15)  | (..15]   | false",
                "(..15]  | (..15)   | true",
                "(..15]  | [3..)    | false",
                "(..)    | (..)     | true",
                "(..)    | [1..1]   | true",
                "[1..1]  | (..)     | false",
                "[1..3]  | (1..3)   | true",
                "(1..3)  | [1..3]   | false",
                "[1..3]  | [0..4]   | false",
                "[1.0..3.00] | [1..3] | true"
            })
    void enclosesWhatLiesWhollyInside(String outer, String inner, boolean encloses) {
        assertEquals(encloses, interval(outer).encloses(interval(inner)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1..2]  | [3..4]  | true",
                "[1..2]  | [2..3]  | false",
                "[1..2)  | [2..3]  | true",
                "[1..2]  | (2..3]  | true",
                "[1..2)  | (2..3]  | true",
                "(100..) | [100..100] | true",
                "(100..) | (..100] | true",
                "[100..) | (..100] | false",
                "(100..) | [120..) | false",
                "(..)    | [1..1]  | false",
                "(..1)   | [1..)   | true",
                "(..)    | (..)    | false"
            })
    void isApartFromWhatSharesNoValue(String one, String other, boolean apart) {
        assertEquals(apart, interval(one).isApartFrom(interval(other)));
        assertEquals(apart, interval(other).isApartFrom(interval(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1..2]  | [3..4]  | [4..6]",
                "[8..8]  | (100..) | (108..)",
                "[1..2]  | (3..4)  | (4..6)",
                "(..2]   | [3..4]  | (..6]",
                "(1..)   | (..2)   | (..)"
            })
    void addsEndToEnd(String one, String other, String sum) {
        assertEquals(interval(sum), interval(one).plus(interval(other)));
        assertEquals(interval(sum), interval(other).plus(interval(one)));
    }

    @Test
    void addingZeroChangesNothing() {
        assertEquals(interval("(1..3]"), interval("(1..3]").plus(Interval.ZERO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1..2] | [-2..-1]", "(1..2] | [-2..-1)", "(100..) | (..-100)", "(..15] | [-15..)", "(..) | (..)"})
    void aFallingFunctionSwapsTheEnds(String before, String after) {
        UnaryOperator<BigDecimal> negate = BigDecimal::negate;
        assertEquals(interval(after), interval(before).map(negate, true));
    }

    @Test
    void aRisingFunctionKeepsTheEnds() {
        assertEquals(interval("(2..4]"), interval("(1..2]").map(x -> x.add(x), false));
    }

    @Test
    void isNeverReversed() {
        assertThrows(IllegalArgumentException.class, () -> interval("[3..2]"));
    }

    private static Interval interval(String text) {
        int dots = text.indexOf("..");
        return new Interval(
                end(text.substring(1, dots)),
                text.startsWith("("),
                end(text.substring(dots + 2, text.length() - 1)),
                text.endsWith(")"));
    }

    private static BigDecimal end(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
