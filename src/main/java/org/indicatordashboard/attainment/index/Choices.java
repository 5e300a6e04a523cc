package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;

/**
 * The choices an index is made by.
 *
 * @param spread how far the sensitivity analysis moves each weight, as a share: 0.5 is half to one and a half times
 * @param draws of the sensitivity analysis
 * @param seed of its random numbers
 */
public record Choices(
        Normalisation normalisation,
        Aggregation aggregation,
        Goalposts goalposts,
        BigDecimal spread,
        int draws,
        long seed) {

    Choices with(Normalisation other) {
        return new Choices(other, aggregation, goalposts, spread, draws, seed);
    }

    Choices with(Aggregation other) {
        return new Choices(normalisation, other, goalposts, spread, draws, seed);
    }
}
