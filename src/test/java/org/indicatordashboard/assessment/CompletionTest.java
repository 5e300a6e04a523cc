package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CompletionTest {

    @ParameterizedTest
    @CsvSource({
        ">=2000, =2473, 123.65, 123.65",
        "=100, =0, 0.00, 0.00",
        "=100, =-5, -5.00, -5.00",
        "=100, >100, 100.00, ",
        ">=2000, =1999.95, 99.99, 99.99",
        ">800, =799.97, 99.99, 99.99",
        ">800, =800, 99.99, 99.99",
        "=100, 近100, 90.00, 100.00",
        "=100, <40, , 40.00",
        "=100, 40..60, 40.00, 60.00",
        "=100, ~40, 38.00, 42.00",
        "2..3, =3, 150.00, 150.00",
        "~50, =50, 100.00, 100.00",
        "=3, =1, 33.33, 33.33",
        "=3, =2, 66.66, 66.66"
    })
    void isTheShareOfTheTargetNeverClippedWithBothEnds(
            String promised, String observed, BigDecimal low, BigDecimal high) {
        assertEnds(low, high, completion(target(promised), observed));
    }

    @ParameterizedTest
    @CsvSource({"=20, 0.00", "=60, 50.00", "=100, 100.00", "=10, -12.50", "=140, 150.00"})
    void startsFromTheBaseline(String observed, BigDecimal share) {
        assertEnds(share, share, completion(target("=100").baseline("20"), observed));
    }

    @ParameterizedTest
    @CsvSource({
        "<=15, =20, 50.00, 50.00",
        "<=15, =25, 0.00, 0.00",
        "<=15, =30, -50.00, -50.00",
        "<=15, =10, 150.00, 150.00",
        "<=15, 18..20, 50.00, 70.00",
        "<=15, <20, 50.00, ",
        "<=15, >20, , 50.00",
        "10..15, =20, 50.00, 50.00"
    })
    void runsDownwardsFromABaselineWhereLowerIsBetter(
            String promised, String observed, BigDecimal low, BigDecimal high) {
        Given given = target(promised).lowerIsBetter().baseline("25");
        assertEnds(low, high, completion(given, observed));
    }

    @Test
    void saysNothingWhereLowerIsBetterAndNoBaselineIsKnown() {
        Assessment assessment = target("<=15").observed("2023-06", "=20").asOf("2023-07-01");
        assertNull(assessment.completion());
        assertEquals(Status.INCONCLUSIVE, assessment.status());
    }

    @Test
    void saysNothingForARankWithoutABaseline() {
        Assessment assessment = target("=3").rank().observed("2023-06", "=5").asOf("2023-07-01");
        assertNull(assessment.completion());
        assertEquals(Status.INCONCLUSIVE, assessment.status());
    }

    @Test
    void lowerIsBetterWithABaselineHasAPace() {
        Given given = target("<=15").baseline("25").between("2023-01-01", "2023-04-11");
        assertEquals(
                Status.ON_TRACK,
                given.observed("2023-02-20", "=20").asOf("2023-02-20").status());
        assertEquals(
                Status.BEHIND,
                given.observed("2023-02-20", "=21").asOf("2023-02-20").status());
        assertEquals(
                Status.FAR_BEHIND,
                given.observed("2023-02-20", "=25").asOf("2023-02-20").status());
    }

    @ParameterizedTest
    @CsvSource({"=100, ACHIEVED", "=99, INCONCLUSIVE", "=101, ACHIEVED"})
    void saysNothingWhereTheBaselineIsTheTarget(String observed, Status status) {
        Assessment assessment =
                target("=100").baseline("100").observed("2023-06", observed).asOf("2023-07-01");
        assertNull(assessment.completion());
        assertNull(assessment.gap());
        assertEquals(status, assessment.status());
    }

    @ParameterizedTest
    @CsvSource({"=0, ACHIEVED", "=5, ACHIEVED", "=-1, INCONCLUSIVE"})
    void saysNothingOfATargetOfZero(String observed, Status status) {
        Assessment assessment = target("=0").observed("2023-06", observed).asOf("2023-07-01");
        assertNull(assessment.completion());
        assertEquals(status, assessment.status());
    }

    @Test
    void aTargetOfZeroCanBeApproachedFromABaseline() {
        Given given = target("<=0").baseline("10");
        assertEquals("60 %", completion(given, "=4").text());
    }

    @ParameterizedTest
    @CsvSource({
        ">=2000, =2473, 123.65 %",
        "=100, =98, 98 %",
        "=100, >100, > 100 %",
        "=100, >=100, ≥ 100 %",
        "=100, <40, < 40 %",
        "=100, <=40, ≤ 40 %",
        "=100, 40..60, 40–60 %",
        ">800, >800, > 100 %",
        ">=800, >799.97, > 99.99 %"
    })
    void isPrintedWithItsComparator(String promised, String observed, String text) {
        assertEquals(text, completion(target(promised), observed).text());
    }

    @ParameterizedTest
    @CsvSource({">=2000, 2067", "=100, 100", "~50, 48", "2..3, 2", "<=15, 12"})
    void isNotApplicableWhereTheBaselineAlreadySatisfies(String promised, String baseline) {
        Assessment assessment =
                target(promised).baseline(baseline).observed("2023-06", "=14").asOf("2023-07-01");
        assertNull(assessment.completion());
        assertNull(assessment.pace());
        assertTrue(Given.codes(assessment).contains("met-when-set"));
        assertTrue(assessment.reasons().stream().anyMatch(r -> r.text().contains("不适用：发布时已达到")));
    }

    @Test
    void isNotApplicableForANegativeTargetWithoutABaseline() {
        Assessment assessment = target(">=-5").observed("2023-06", "=2473").asOf("2023-07-01");
        assertNull(assessment.completion());
        assertEquals(Status.ACHIEVED, assessment.status());
        assertTrue(Given.codes(assessment).contains("target-not-above-zero"));
    }

    private static void assertEnds(BigDecimal low, BigDecimal high, Share share) {
        assertEquals(Arrays.asList(low, high), Arrays.asList(share.low(), share.high()));
    }

    private static Share completion(Given given, String observed) {
        return given.observed("2023-06", observed).asOf("2023-07-01").completion();
    }
}
