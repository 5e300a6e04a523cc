package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Random choices, one draw after another. */
final class Draws {

    private final List<Part> parts;
    private final Choices choices;
    private final Map<Normalisation, List<BigDecimal>> scores = new EnumMap<>(Normalisation.class);
    private int[][] ranked;

    Draws(List<Part> parts, Choices choices) {
        this.parts = parts;
        this.choices = choices;
        for (Normalisation each : Normalisation.values()) {
            scores.put(
                    each,
                    parts.stream().map(p -> p.score(each, choices.goalposts())).toList());
        }
    }

    BigDecimal[] take(int count, boolean weights, boolean normalisation, boolean aggregation) {
        RandomGenerator random =
                RandomGeneratorFactory.of(Sensitivity.ALGORITHM).create(choices.seed());
        BigDecimal[] results = new BigDecimal[count];
        ranked = new int[parts.size()][parts.size() + 1];
        for (int draw = 0; draw < count; draw++) {
            Normalisation by = chosen(Normalisation.values(), random);
            Aggregation with = chosen(Aggregation.values(), random);
            List<BigDecimal> scored = scores.get(normalisation ? by : choices.normalisation());
            List<Weighted> weighted = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal moved = moved(parts.get(i).weight(), random);
                weighted.add(new Weighted(
                        scored.get(i), weights ? moved : parts.get(i).weight()));
            }
            results[draw] = (aggregation ? with : choices.aggregation()).of(weighted);
            rank(weighted);
        }
        return results;
    }

    /** By what each domain brings to the index. */
    private void rank(List<Weighted> weighted) {
        List<BigDecimal> brought =
                weighted.stream().map(w -> w.weight().multiply(w.score())).toList();
        for (int i = 0; i < brought.size(); i++) {
            BigDecimal own = brought.get(i);
            ranked[i][
                    1 + (int) brought.stream().filter(b -> b.compareTo(own) > 0).count()]++;
        }
    }

    List<Sensitivity.RankSpread> ranks() {
        int[][] counted = ranked;
        return IntStream.range(0, parts.size())
                .mapToObj(i -> spread(parts.get(i).name(), counted[i]))
                .toList();
    }

    private static Sensitivity.RankSpread spread(String name, int[] counts) {
        int best = 0;
        int worst = 0;
        int most = 0;
        int all = 0;
        for (int rank = 1; rank < counts.length; rank++) {
            if (counts[rank] > 0) {
                best = best == 0 ? rank : best;
                worst = rank;
            }
            most = Math.max(most, counts[rank]);
            all += counts[rank];
        }
        return new Sensitivity.RankSpread(
                name,
                best,
                worst,
                Composite.rounded(BigDecimal.valueOf(most)
                        .multiply(Goalposts.HUNDRED)
                        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64)));
    }

    private BigDecimal moved(BigDecimal weight, RandomGenerator random) {
        BigDecimal factor = BigDecimal.ONE.add(
                choices.spread().multiply(new BigDecimal(2 * unit(random) - 1, MathContext.DECIMAL64)));
        return weight.multiply(factor, MathContext.DECIMAL64);
    }

    private static <C> C chosen(C[] among, RandomGenerator random) {
        return among[(int) (unit(random) * among.length)];
    }

    /** From 0 to below 1 by the upper 53 bits, whatever the library makes of its own methods. */
    private static double unit(RandomGenerator random) {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}
