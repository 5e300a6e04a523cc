package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Against cases computed by hand and the definitions of the OECD/JRC handbook, which COINr implements as well. */
class CompositeTest {

    private static final Choices CHOICES = choices(Normalisation.CAPPED, Aggregation.ARITHMETIC);

    @ParameterizedTest
    @CsvSource({
        "CAPPED, 123.65, 100",
        "CAPPED, 40, 40",
        "CAPPED, -5, 0",
        "UNCAPPED, 123.65, 123.65",
        "UNCAPPED, -5, 0",
        // (90 - 20) / (120 - 20) * 100
        "GOALPOSTS, 90, 70",
        "GOALPOSTS, 130, 100",
        "GOALPOSTS, 10, 0"
    })
    void completionBecomesAScore(Normalisation normalisation, BigDecimal completion, BigDecimal score) {
        Goalposts posts = new Goalposts(BigDecimal.valueOf(20), BigDecimal.valueOf(120));
        assertEquals(0, score.compareTo(normalisation.score(completion, posts)));
    }

    /** Weights 1 to 5 on 1 to 5: 55 / 15. */
    @Test
    void theArithmeticMeanIsWeighted() {
        List<Part> parts =
                IntStream.rangeClosed(1, 5).mapToObj(i -> part("d" + i, i, i)).toList();
        assertEquals(
                new BigDecimal("3.67"), Composite.of(parts, choices(Normalisation.UNCAPPED, Aggregation.ARITHMETIC)));
    }

    /** exp of the mean logarithm of 1 to 10 is 4.528729; of 50 and 100 with weights 1 and 3 it is 84.09. */
    @Test
    void theGeometricMeanIsWeighted() {
        List<Part> ten =
                IntStream.rangeClosed(1, 10).mapToObj(i -> part("d" + i, 1, i)).toList();
        Choices geometric = choices(Normalisation.UNCAPPED, Aggregation.GEOMETRIC);
        assertEquals(new BigDecimal("4.53"), Composite.of(ten, geometric));
        assertTrue(Composite.exact(ten, geometric).toString().startsWith("4.528728"));
        assertEquals(new BigDecimal("84.09"), Composite.of(List.of(part("a", 1, 50), part("b", 3, 100)), geometric));
    }

    @Test
    void aZeroIsNotMadeUpForGeometrically() {
        List<Part> parts = List.of(part("a", 1, 0), part("b", 1, 100));
        assertEquals(new BigDecimal("50.00"), Composite.of(parts, CHOICES));
        assertEquals(new BigDecimal("0.00"), Composite.of(parts, choices(Normalisation.CAPPED, Aggregation.GEOMETRIC)));
    }

    @Test
    void aDomainWithoutWeightCountsNothing() {
        assertEquals(new BigDecimal("40.00"), Composite.of(List.of(part("a", 1, 40), part("b", 0, 100)), CHOICES));
    }

    @Test
    void theSameSeedGivesTheSameDigits() {
        List<Part> parts = List.of(part("a", 1, 40, 130), part("b", 1, 90), part("c", 1, 60));
        Sensitivity found = Sensitivity.of(parts, CHOICES);
        assertEquals(found, Sensitivity.of(parts, CHOICES));
        assertEquals(GOLDEN, found.toString());
    }

    @Test
    void theBandEnclosesTheMedianAndSaysWhatMovesTheIndex() {
        Sensitivity found = Sensitivity.of(List.of(part("a", 1, 20), part("b", 1, 100)), CHOICES);
        assertTrue(found.low().compareTo(found.median()) < 0 && found.median().compareTo(found.high()) < 0);
        assertEquals(3, found.effects().size());
        assertTrue(
                found.effects().get(0).range().compareTo(found.effects().get(2).range()) >= 0);
    }

    @Test
    void aSingleDomainAtItsTargetDoesNotMoveWithWeights() {
        Sensitivity found = Sensitivity.of(List.of(part("a", 1, 50)), CHOICES);
        Sensitivity.Effect weights = found.effects().stream()
                .filter(e -> e.choice().equals("weights"))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("0.00"), weights.range());
        assertEquals(
                new Sensitivity.RankSpread("a", 1, 1, new BigDecimal("100.00")),
                found.ranks().get(0));
    }

    /** a 40 and b (100 + 50) / 2 make 57.50; with a met 87.50, with the 50 of b met 70, with another of b met 61.67. */
    @Test
    void whatMeetingATargetWouldAddIsTheSameAsAddingItUpAgain() {
        Gains gains = new Gains(List.of(part("a", 1, 40), part("b", 1, 100, 50)), CHOICES);
        assertEquals(new BigDecimal("30.00"), gains.of("a", BigDecimal.valueOf(40)));
        assertEquals(new BigDecimal("12.50"), gains.of("b", BigDecimal.valueOf(50)));
        assertEquals(new BigDecimal("4.17"), gains.of("b", null));
        assertEquals(new BigDecimal("0.00"), gains.of("c", null));
    }

    @Test
    void goalpostsStandInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Goalposts(BigDecimal.TEN, BigDecimal.TEN));
    }

    private static final String GOLDEN = "Sensitivity[low=61.08, high=80.07, median=72.19, error=0.2010, ranks=["
            + "RankSpread[name=a, best=1, worst=3, stability=41.90], RankSpread[name=b, best=1, worst=3, stability=59.30], "
            + "RankSpread[name=c, best=1, worst=3, stability=61.60]], effects=[Effect[choice=normalisation, range=14.44], "
            + "Effect[choice=weights, range=10.61], Effect[choice=aggregation, range=1.03]]]";

    private static Part part(String name, int weight, int... completions) {
        return new Part(
                name,
                BigDecimal.valueOf(weight),
                IntStream.of(completions).mapToObj(BigDecimal::valueOf).toList());
    }

    private static Choices choices(Normalisation normalisation, Aggregation aggregation) {
        return new Choices(
                normalisation,
                aggregation,
                new Goalposts(BigDecimal.ZERO, BigDecimal.valueOf(120)),
                new BigDecimal("0.5"),
                1000,
                20231231);
    }
}
