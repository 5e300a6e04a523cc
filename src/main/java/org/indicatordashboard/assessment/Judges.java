package org.indicatordashboard.assessment;

/**
 * Who judges: by the configured rules, unless a question names another edition.
 *
 * @param rules the configured ones
 */
public record Judges(Rules rules) {

    /**
     * Thresholds are always the configured ones.
     *
     * @param ruleSet a name that {@link RuleSetName#of} reads; null for the configured rules
     */
    public Judge by(String ruleSet) {
        return new Judge(
                ruleSet == null ? rules : rules.under(RuleSetName.of(ruleSet).edition()));
    }
}
