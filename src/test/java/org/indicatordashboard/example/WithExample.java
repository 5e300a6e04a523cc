package org.indicatordashboard.example;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service that shows the example district beside what config/dataset says. */
public class WithExample implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dashboard.dataset.also",
                "config/example",
                "dashboard.rule-sets.\"2026-2-strict\".on-track",
                "500",
                "dashboard.rule-sets.\"2026-2-strict\".attainment.normalisation",
                "uncapped",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:file:./target/test-data/with-example;WRITE_DELAY=0");
    }
}
