package org.indicatordashboard.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.figure.Interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One is better only where all of it lies beyond all of the other. */
class RankingTest {

    private static final Interval TEN = exactly(10);
    private static final Interval TWENTY = exactly(20);
    private static final Interval OVER_FIFTEEN = Interval.moreThan(BigDecimal.valueOf(15));

    @Test
    void theHighestIsFirst() {
        assertEquals(1, ranking(false).rank(TWENTY));
        assertEquals(3, ranking(false).rank(TEN));
    }

    @Test
    void anOpenEndIsTiedWithWhatItMayReach() {
        assertEquals(1, ranking(false).rank(OVER_FIFTEEN));
        assertTrue(ranking(false).isTied(OVER_FIFTEEN));
        assertTrue(ranking(false).isTied(TWENTY));
        assertFalse(ranking(false).isTied(TEN));
    }

    @Test
    void theLowestIsFirstWhereLowerIsBetter() {
        assertEquals(1, ranking(true).rank(TEN));
        assertEquals(2, ranking(true).rank(TWENTY));
    }

    @Test
    void equalValuesShareARank() {
        Ranking equal = new Ranking(List.of(exactly(5), exactly(5)), false);
        assertEquals(1, equal.rank(exactly(5)));
        assertTrue(equal.isTied(exactly(5)));
    }

    private static Ranking ranking(boolean lowerIsBetter) {
        return new Ranking(List.of(TEN, TWENTY, OVER_FIFTEEN), lowerIsBetter);
    }

    private static Interval exactly(long value) {
        return Interval.closed(BigDecimal.valueOf(value), BigDecimal.valueOf(value));
    }
}
