package org.indicatordashboard.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.attainment.OwnCompositions.Index;
import org.indicatordashboard.attainment.OwnCompositions.Named;
import org.indicatordashboard.attainment.index.Choices;
import org.indicatordashboard.attainment.index.Goalposts;

/** How the index is composed under a rule set. */
@ApplicationScoped
class Compositions {

    @Inject
    AttainmentConfig config;

    @Inject
    OwnCompositions own;

    /** @param ruleSet null for the configured rules */
    Composition of(String ruleSet) {
        Named named = ruleSet == null ? null : own.byName().get(ruleSet);
        return named == null ? configured() : composed(named.attainment());
    }

    private Composition configured() {
        return new Composition(
                config.coverage(),
                new Choices(
                        config.normalisation(),
                        config.aggregation(),
                        new Goalposts(config.lowerGoalpost(), config.upperGoalpost()),
                        config.weightSpread(),
                        config.draws(),
                        config.seed()));
    }

    private Composition composed(Index index) {
        return new Composition(
                index.coverage().orElse(config.coverage()),
                new Choices(
                        index.normalisation().orElse(config.normalisation()),
                        index.aggregation().orElse(config.aggregation()),
                        new Goalposts(
                                index.lowerGoalpost().orElse(config.lowerGoalpost()),
                                index.upperGoalpost().orElse(config.upperGoalpost())),
                        config.weightSpread(),
                        config.draws(),
                        config.seed()));
    }
}
