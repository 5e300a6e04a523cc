package org.indicatordashboard.attainment;

import java.math.BigDecimal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.indicatordashboard.attainment.index.Aggregation;
import org.indicatordashboard.attainment.index.Normalisation;

/** The choices that the attainment index is made by; weights of domains are in weights.csv of the dataset. */
@ConfigMapping(prefix = "dashboard.attainment")
interface AttainmentConfig {

    /** Lowest coverage, in percent, at which a composite is given; below it the index is withheld. */
    @WithDefault("50")
    BigDecimal coverage();

    /** capped, uncapped or goalposts. */
    @WithDefault("capped")
    Normalisation normalisation();

    /** arithmetic or geometric. */
    @WithDefault("arithmetic")
    Aggregation aggregation();

    /** Completion, in percent, that scores 0 between goalposts. */
    @WithDefault("0")
    BigDecimal lowerGoalpost();

    /** Completion, in percent, that scores 100 between goalposts. */
    @WithDefault("120")
    BigDecimal upperGoalpost();

    /** How far the sensitivity analysis moves each weight, as a share. */
    @WithDefault("0.5")
    BigDecimal weightSpread();

    /** Draws of the sensitivity analysis; a thousand take some ten milliseconds. */
    @WithDefault("2000")
    int draws();

    /** Seed of its random numbers: the same seed gives the same digits. */
    @WithDefault("20231231")
    long seed();
}
