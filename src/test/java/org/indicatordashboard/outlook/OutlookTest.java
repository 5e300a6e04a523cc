package org.indicatordashboard.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.figure.Interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where a series leads, computed by hand: days are chosen so that a month is 30 or 31 of them. */
class OutlookTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate DUE = START.plusDays(400);

    @Test
    void aStraightSeriesGoesStraightOn() {
        Outlook outlook = outlook(100, step(0, 10), step(100, 20), step(200, 30));
        Outlook.Carried linear = outlook.methods().get(0);
        assertEquals(
                List.of("50", "50", "50"), List.of(text(linear.low()), text(linear.central()), text(linear.high())));
        assertEquals(new BigDecimal("3.04"), outlook.paceSoFar());
        // 70 missing in 200 days
        assertEquals(new BigDecimal("10.65"), outlook.paceNeeded());
    }

    @Test
    void unevenPacesMakeAFan() {
        Outlook.Carried linear = outlook(100, step(0, 10), step(100, 20), step(200, 40))
                .methods()
                .get(0);
        assertEquals("60", text(linear.low()));
        assertEquals("80", text(linear.high()));
    }

    @Test
    void theIntervalOfTheLastValueGoesAlong() {
        Step soft = new Step(START.plusDays(100), Interval.closed(BigDecimal.valueOf(19), BigDecimal.valueOf(21)));
        Outlook.Carried linear = outlook(100, step(0, 10), soft).methods().get(0);
        assertEquals("49", text(linear.low()));
        assertEquals("51", text(linear.high()));
    }

    /** Doubling in 100 days goes on to eight times in 300. */
    @Test
    void aPositiveSeriesAlsoGrowsByItsRate() {
        Outlook.Carried compound =
                outlook(100, step(0, 5), step(100, 10)).methods().get(1);
        assertEquals(Method.COMPOUND, compound.method());
        assertEquals("80", text(compound.central()));
    }

    @Test
    void aSeriesFromZeroHasNoRate() {
        assertEquals(1, outlook(100, step(0, 0), step(100, 10)).methods().size());
    }

    /** 10, 20 foretell 30 where 33 came: 3 of 33 is 9.09 %; 20, 33 foretell 46 where 46 came. */
    @Test
    void itsPastAccuracyIsTold() {
        BackTest test = BackTest.of(List.of(step(0, 10), step(100, 20), step(200, 33), step(300, 46)), Method.LINEAR);
        assertEquals(2, test.forecasts());
        assertEquals(new BigDecimal("4.55"), test.error());
        assertEquals(new BigDecimal("50.00"), test.inside());
    }

    @Test
    void twoValuesCannotBeBackTested() {
        BackTest test =
                outlook(100, step(0, 10), step(100, 20)).methods().get(0).backTest();
        assertEquals(0, test.forecasts());
        assertNull(test.error());
    }

    @Test
    void oneValueOrNoTimeLeftHasNoOutlook() {
        assertTrue(Outlook.of(List.of(step(0, 10)), BigDecimal.TEN, false, DUE).isEmpty());
        assertTrue(Outlook.of(List.of(step(0, 10), step(400, 20)), BigDecimal.TEN, false, DUE)
                .isEmpty());
        assertTrue(Outlook.of(List.of(step(0, 10), step(100, 20)), BigDecimal.TEN, false, null)
                .isEmpty());
    }

    @Test
    void theFanOpensFromTheLastValueToTheDueDate() {
        List<Outlook.FanPoint> fan =
                outlook(100, step(0, 10), step(100, 20), step(200, 40)).fan();
        assertEquals(START.plusDays(200), fan.get(0).on());
        assertEquals("40", text(fan.get(0).low()));
        assertEquals(DUE, fan.get(fan.size() - 1).on());
        assertEquals(13, fan.size());
    }

    @Test
    void whatIsReachedNeedsNoPace() {
        assertNull(outlook(15, step(0, 10), step(100, 20)).paceNeeded());
    }

    @Test
    void aTimeThatIsToComeDownNeedsANegativePace() {
        List<Step> steps = List.of(step(0, 30), step(100, 25));
        assertEquals(
                new BigDecimal("-1.01"),
                Outlook.of(steps, BigDecimal.valueOf(15), true, DUE)
                        .orElseThrow()
                        .paceNeeded());
        assertNull(Outlook.of(steps, BigDecimal.valueOf(26), true, DUE)
                .orElseThrow()
                .paceNeeded());
    }

    private static Outlook outlook(long goal, Step... steps) {
        return Outlook.of(List.of(steps), BigDecimal.valueOf(goal), false, DUE).orElseThrow();
    }

    private static Step step(int day, long value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return new Step(START.plusDays(day), Interval.closed(exact, exact));
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }
}
