package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.IntervalText;
import org.indicatordashboard.figure.Tolerance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What comes out encloses every result there can be, open ends and zero included. */
class IntervalArithmeticTest {

    private static final Rounding ROUNDING = new Rounding("个"::equals, Tolerance.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "2, 3, 4, 5, 8, 15",
        "-2, 3, 4, 5, -10, 15",
        "-3, -2, 4, 5, -15, -8",
        "-2, 3, -5, 4, -15, 12",
        "0, 3, 4, 5, 0, 15"
    })
    void aProductTakesItsEndsFromAllFourCorners(
            BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d, BigDecimal low, BigDecimal high) {
        Interval product = Ends.times(Interval.closed(a, b), Interval.closed(c, d));
        assertEquals(0, product.low().compareTo(low));
        assertEquals(0, product.high().compareTo(high));
    }

    @Test
    void aSoftCountOverAnOpenOneIsOnlyBelowSomething() {
        Interval landed = Interval.openClosed(BigDecimal.valueOf(90), BigDecimal.valueOf(100));
        Interval share = Ends.over(landed, Interval.moreThan(BigDecimal.valueOf(500)));
        assertEquals(0, share.high().compareTo(new BigDecimal("0.2")));
        assertTrue(share.highOpen() && share.lowOpen());
        assertEquals(0, share.low().signum());
    }

    @Test
    void nothingIsDividedByAnIntervalWithZero() {
        Interval one = Interval.closed(BigDecimal.ONE, BigDecimal.ONE);
        assertThrows(ZeroDivisor.class, () -> Ends.over(one, Interval.closed(BigDecimal.valueOf(-1), BigDecimal.ONE)));
        assertThrows(ZeroDivisor.class, () -> Ends.over(one, Interval.atMost(BigDecimal.ZERO)));
    }

    @Test
    void aZeroThatIsLeftOutMakesAnOpenEnd() {
        Interval one = Interval.closed(BigDecimal.ONE, BigDecimal.ONE);
        assertEquals(
                "≥ 0.5", IntervalText.of(Ends.over(one, Interval.openClosed(BigDecimal.ZERO, BigDecimal.valueOf(2)))));
    }

    @ParameterizedTest
    @CsvSource({
        "2473, 个, 2473个, 2473",
        "44.5, 个/平方公里, 44.5个, 44.45–44.55",
        "110000, 个, 11万个, 105000–115000",
        "36.58, %, 36.58%, 36.575–36.585",
        "34.10, 亿元, 34.10亿元, 34.095–34.105",
        "6, 个, 六个, 6"
    })
    void aPrintedNumberStandsForWhatItWasRoundedFrom(BigDecimal value, String unit, String words, String interval) {
        Figure figure = Figure.exactly(value, unit, words);
        assertEquals(interval, IntervalText.of(ROUNDING.observed(figure).interval()));
    }

    @Test
    void aPromiseIsNotRounded() {
        Figure promised = new Figure(BigDecimal.valueOf(2000), null, Comparator.GE, "个", "2000个");
        assertEquals("2000", IntervalText.of(ROUNDING.promised(promised).interval()));
    }

    @Test
    void unitsOfAQuotientFollowFromItsTerms() {
        Dimension counted = Dimension.of("个");
        assertEquals(Dimension.of("平方公里"), counted.per(Dimension.of("个/平方公里")));
        assertEquals(Dimension.of("万人/平方公里"), Dimension.of("个/平方公里").per(Dimension.of("个/万人")));
        assertEquals(Dimension.NONE, Dimension.of("%"));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUALS, 4, 7, 5, 5, HOLDS",
        "EQUALS, 6, 7, 5, 5, FAILS",
        "AT_MOST, 4, 7, 5, 5, UNDECIDED",
        "AT_MOST, 6, 7, 5, 5, FAILS",
        "AT_MOST, 4, 5, 5, 5, HOLDS",
        "AT_LEAST, 4, 4, 5, 6, FAILS",
        "AT_LEAST, 6, 7, 5, 6, HOLDS"
    })
    void betweenHoldingAndFailingLiesNotKnowing(
            Relation relation, BigDecimal low, BigDecimal high, BigDecimal toLow, BigDecimal toHigh, Outcome outcome) {
        assertEquals(outcome, relation.judge(Interval.closed(low, high), Interval.closed(toLow, toHigh)));
    }

    @Test
    void checksThatNeedOneAnotherAreACircle() {
        assertEquals(
                List.of("a", "b", "a"),
                Order.circle(List.of(sum("a", "check:b"), sum("b", "check:a"))).orElseThrow());
        assertEquals(
                List.of("b", "a"),
                Order.of(List.of(sum("a", "check:b"), sum("b", "=1 个"))).stream()
                        .map(Formula::id)
                        .toList());
    }

    private static Formula sum(String id, String term) {
        return new Formula(
                id,
                Operation.SUM,
                List.of(Term.of(term)),
                List.of(),
                "个",
                null,
                null,
                Formula.Match.SAME,
                false,
                List.of());
    }
}
