package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.indicatordashboard.figure.Tolerance;

/** What a district may decide about assessments. A change needs another rule-set name, so that readers can tell. */
@ConfigMapping(prefix = "dashboard.assessment")
interface AssessmentConfig {

    /** 2026-2 or 2026-1, shown with every assessment; own thresholds add a name: 2026-2-putuo. */
    @WithDefault("2026-2")
    RuleSetName ruleSet();

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

    /** Days after which the latest value, where it does not satisfy, is stale. */
    @WithDefault("183")
    int staleAfter();

    /** Gives the configured rules to whoever judges. */
    class Producer {

        @Produces
        @Singleton
        Judges judges(AssessmentConfig config, RuleSetsConfig own, Tolerance tolerance) {
            return new Judges(
                    new Rules(config.ruleSet(), config.onTrack(), config.behind(), tolerance, config.staleAfter()),
                    own.byName().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, e -> e.getValue().under(e.getKey()))));
        }

        /** For whoever shows intervals without judging them. */
        @Produces
        @Singleton
        Tolerance tolerance(AssessmentConfig config) {
            return new Tolerance(config.approximately(), config.justUnder());
        }
    }
}
