package org.indicatordashboard.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who judges: by the configured rules, unless a question names another rule set or edition.
 *
 * @param rules the configured ones
 * @param own rule sets of one's own by name
 */
public record Judges(Rules rules, Map<String, Rules> own) {

    /**
     * Under a bare edition thresholds are the configured ones.
     *
     * @param ruleSet a name that {@link RuleSetName#of} reads; null for the configured rules
     */
    public Judge by(String ruleSet) {
        if (ruleSet == null || ruleSet.equals(rules.name().text())) {
            return new Judge(rules);
        }
        Rules named = own.get(ruleSet);
        return new Judge(named == null ? rules.under(RuleSetName.of(ruleSet).edition()) : named);
    }

    /** Every name that one can ask for: the editions, the configured one and one's own. */
    public List<String> names() {
        return Stream.of(
                        RuleEdition.codes().stream(),
                        Stream.of(rules.name().text()),
                        own.keySet().stream().sorted())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
