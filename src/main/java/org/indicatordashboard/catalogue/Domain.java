package org.indicatordashboard.catalogue;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** The domains of the plan. */
public enum Domain implements Coded {
    ECONOMY("经济", "Economy"),
    LIFE("生活", "Life"),
    GOVERNANCE("治理", "Governance"),
    FOUNDATION("底座", "Digital foundation"),
    TALENT("人才", "Talent"),
    ECOSYSTEM("生态", "Ecosystem"),
    CROSS_DOMAIN("综合", "Cross-domain");

    private final Words words;

    Domain(String zh, String en) {
        words = Words.of(zh, en);
    }

    public Words words() {
        return words;
    }
}
