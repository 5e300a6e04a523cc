package org.indicatordashboard.example;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/** A rule set of one's own judges and composes when it is asked for; the configured one stays the rule. */
@QuarkusTest
@TestProfile(WithExample.class)
class OwnRuleSetTest {

    private static final String AT = "region=990101&asOf=2023-06-30";

    @Test
    void judgesByItsOwnThresholds() {
        Api.ask("/summary?" + AT).body("byStatus.on-track", greaterThan(0));
        Api.ask("/summary?ruleSet=2026-2-strict&" + AT)
                .body("ruleSet", equalTo("2026-2-strict"))
                .body("byStatus.on-track", equalTo(0));
    }

    @Test
    void composesTheIndexItsOwnWay() {
        Api.ask("/attainment?ruleSet=2026-2-strict&" + AT)
                .body("ruleSet", equalTo("2026-2-strict"))
                .body("rules.normalisation", equalTo("uncapped"));
        Api.ask("/attainment?" + AT).body("rules.normalisation", equalTo("capped"));
    }
}
