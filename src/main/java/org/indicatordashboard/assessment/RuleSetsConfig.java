package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/**
 * Rule sets of one's own, by name: an edition, a hyphen and a word, such as 2026-2-putuo. Any of them can be asked for
 * ({@code ruleSet=}), and one can be made the rule; those that once were stay here, so that what was judged by them can be
 * judged again. How they compose the index is read by the room of the index.
 */
@ConfigMapping(prefix = "dashboard.rule-sets")
interface RuleSetsConfig {

    @WithParentName
    Map<String, Thresholds> byName();

    /** As in {@link AssessmentConfig}. */
    interface Thresholds {

        @WithDefault("-5")
        BigDecimal onTrack();

        @WithDefault("-20")
        BigDecimal behind();

        @WithDefault("0.05")
        BigDecimal approximately();

        @WithDefault("0.10")
        BigDecimal justUnder();

        @WithDefault("183")
        int staleAfter();

        default Rules under(String name) {
            return new Rules(
                    RuleSetName.of(name),
                    onTrack(),
                    behind(),
                    new org.indicatordashboard.figure.Tolerance(approximately(), justUnder()),
                    staleAfter());
        }
    }
}
