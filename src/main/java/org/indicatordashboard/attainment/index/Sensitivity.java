package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much the index hangs on the choices it is made by: Monte Carlo over weights, normalisation and aggregation. Draws
 * come from L64X128MixRandom in a fixed order, so that the same seed gives the same digits everywhere.
 *
 * @param low 5th percentile of the draws
 * @param high 95th percentile
 * @param median of the draws
 * @param error standard error of the draws' mean
 * @param ranks how each domain ranks over the draws, in the order of the parts
 * @param effects how far each choice alone moves the index, the furthest first
 */
public record Sensitivity(
        BigDecimal low,
        BigDecimal high,
        BigDecimal median,
        BigDecimal error,
        List<RankSpread> ranks,
        List<Effect> effects) {

    /** Named in answers; part of what makes them reproducible. */
    public static final String ALGORITHM = "L64X128MixRandom";

    /** One choice and how far it alone moves the index, in points. */
    public record Effect(String choice, BigDecimal range) {}

    /** Best and worst rank of a domain, and the share of draws, in percent, in which it has its usual one. */
    public record RankSpread(String name, int best, int worst, BigDecimal stability) {}

    /** @param parts at least one with a weight */
    public static Sensitivity of(List<Part> parts, Choices choices) {
        Draws draws = new Draws(parts, choices);
        BigDecimal[] all = draws.take(choices.draws(), true, true, true);
        List<RankSpread> ranks = draws.ranks();
        BigDecimal[] sorted = all.clone();
        Arrays.sort(sorted);
        return new Sensitivity(
                Composite.rounded(percentile(sorted, 5)),
                Composite.rounded(percentile(sorted, 95)),
                Composite.rounded(percentile(sorted, 50)),
                error(all),
                ranks,
                List.of(
                                new Effect("weights", range(draws.take(choices.draws(), true, false, false))),
                                new Effect("normalisation", range(draws.take(choices.draws(), false, true, false))),
                                new Effect("aggregation", range(draws.take(choices.draws(), false, false, true))))
                        .stream()
                        .sorted(Comparator.comparing(Effect::range).reversed())
                        .toList());
    }

    /** Nearest rank. */
    private static BigDecimal percentile(BigDecimal[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(1, rank) - 1];
    }

    private static BigDecimal range(BigDecimal[] draws) {
        BigDecimal[] sorted = draws.clone();
        Arrays.sort(sorted);
        return Composite.rounded(sorted[sorted.length - 1].subtract(sorted[0]));
    }

    private static BigDecimal error(BigDecimal[] draws) {
        BigDecimal count = BigDecimal.valueOf(draws.length);
        BigDecimal mean =
                Arrays.stream(draws).reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MathContext.DECIMAL64);
        BigDecimal squares = Arrays.stream(draws)
                .map(d -> d.subtract(mean).pow(2, MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(count.multiply(count), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .setScale(4, RoundingMode.HALF_UP);
    }
}
