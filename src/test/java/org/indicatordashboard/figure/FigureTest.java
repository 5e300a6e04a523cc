package org.indicatordashboard.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.language.Coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "2473, 2473, EQ",
        "2000, , GE",
        "100, , GT",
        ", 15, LE",
        ", 15, LT",
        "50, 50, APPROX",
        "3, 5, RANGE",
        "-5, 0, RANGE",
        ", ,"
    })
    void hasTheEndsItsComparatorAsksFor(BigDecimal low, BigDecimal high, Comparator comparator) {
        Figure figure = new Figure(low, high, comparator, "个", "as printed");
        assertEquals(low, figure.low());
        assertEquals(high, figure.high());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, EQ",
        "1, , EQ",
        ", 1, EQ",
        ", , EQ",
        "1, 2, GE",
        ", 1, GE",
        "1, 1, GT",
        "1, , LE",
        "1, 1, LT",
        "1, 2, APPROX",
        ", , APPROX",
        "5, 3, RANGE",
        "3, 3, RANGE",
        "3, , RANGE",
        "1, 1, ",
        "1, , "
    })
    void refusesOtherEnds(BigDecimal low, BigDecimal high, Comparator comparator) {
        assertThrows(IllegalArgumentException.class, () -> new Figure(low, high, comparator, "个", "as printed"));
    }

    @ParameterizedTest
    @CsvSource({"2473.0000, 2473", "34.81, 34.81", "34.8100000000, 34.81", "1E+5, 100000", "0.00, 0", "-1.50, -1.5"})
    void keepsThePrintedPrecision(BigDecimal stored, String plain) {
        assertEquals(plain, Figure.exactly(stored, "个", "as printed").low().toString());
    }

    @Test
    void equalsAnotherThatSaysTheSame() {
        assertEquals(exactly("2473"), exactly("2473.0"));
    }

    @Test
    void isKnownByItsWords() {
        assertThrows(NullPointerException.class, () -> new Figure(null, null, null, "名次", null));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8, EQ, 8个, [8..8]",
        "2000, , GE, 2000个以上, [2000..)",
        "100, , GT, 百余个, (100..)",
        ", 15, LE, 不超过15分钟, (..15]",
        ", 15, LT, 15分钟以内, (..15)",
        "3, 5, RANGE, 3—5家, [3..5]",
        "50, 50, APPROX, 50家左右, [47.5..52.5]",
        "-50, -50, APPROX, 约-50, [-52.5..-47.5]",
        "100, 100, APPROX, 近百家, (90..100]",
        "-100, -100, APPROX, 近-100, (-110..-100]",
        "0, 0, APPROX, 约0, [0..0]"
    })
    void standsForEveryValueItsWordsAllow(
            BigDecimal low, BigDecimal high, Comparator comparator, String words, String values) {
        Interval interval = new Figure(low, high, comparator, "个", words).interval(Tolerance.DEFAULT);
        assertEquals(values, print(interval));
    }

    @Test
    void softWordsReachAsFarAsTheToleranceSays() {
        Tolerance wide = new Tolerance(new BigDecimal("0.1"), new BigDecimal("0.2"));
        assertEquals("[90..110]", print(approximately("100家左右").interval(wide)));
        assertEquals("(80..100]", print(approximately("近百家").interval(wide)));
    }

    @Test
    void aRankWithoutANumberStandsForNoValue() {
        Figure rank = new Figure(null, null, null, "名次", "排名前列");
        assertFalse(rank.isNumeric());
        assertTrue(exactly("1").isNumeric());
        assertThrows(IllegalStateException.class, () -> rank.interval(Tolerance.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({"eq, EQ", "ge, GE", "gt, GT", "le, LE", "lt, LT", "approx, APPROX", "range, RANGE"})
    void comparatorsHaveCodes(String code, Comparator comparator) {
        assertEquals(Optional.of(comparator), Coded.ofCode(Comparator.class, code));
        assertEquals(code, comparator.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EQ", "=", "greater"})
    void otherCodesAreNone(String code) {
        assertEquals(Optional.empty(), Coded.ofCode(Comparator.class, code));
    }

    private static Figure exactly(String value) {
        return Figure.exactly(new BigDecimal(value), "个", "as printed");
    }

    private static Figure approximately(String words) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return new Figure(hundred, hundred, Comparator.APPROX, "家", words);
    }

    private static String print(Interval i) {
        return (i.lowOpen() || i.low() == null ? "(" : "[") + end(i.low()) + ".." + end(i.high())
                + (i.highOpen() || i.high() == null ? ")" : "]");
    }

    private static String end(BigDecimal end) {
        return end == null ? "" : new BigDecimal(end.stripTrailingZeros().toPlainString()).toString();
    }
}
