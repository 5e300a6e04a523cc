package org.indicatordashboard.assessment;

import java.math.BigDecimal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.indicatordashboard.figure.Tolerance;

/** What a district may decide about assessments. A change needs another rule-set name, so that readers can tell. */
@ConfigMapping(prefix = "dashboard.assessment")
interface AssessmentConfig {

    /** Name of the rule set, shown with every assessment. */
    @WithDefault("2026-1")
    String ruleSet();

    /** Lowest completion minus elapsed time, in points, that is on track. */
    @WithDefault("-5")
    BigDecimal onTrack();

    /** Lowest completion minus elapsed time, in points, that is behind and not far behind. */
    @WithDefault("-20")
    BigDecimal behind();

    /** How far 左右 and 约 reach to both sides, as a share. */
    @WithDefault("0.05")
    BigDecimal approximately();

    /** How far 近 reaches downwards, as a share. */
    @WithDefault("0.10")
    BigDecimal justUnder();

    /** Gives the configured rules to whoever judges. */
    class Producer {

        @Produces
        @Singleton
        Judge judge(AssessmentConfig config) {
            return new Judge(new Rules(
                    config.ruleSet(),
                    config.onTrack(),
                    config.behind(),
                    new Tolerance(config.approximately(), config.justUnder())));
        }
    }
}
