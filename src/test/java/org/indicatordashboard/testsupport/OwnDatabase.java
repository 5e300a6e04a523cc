package org.indicatordashboard.testsupport;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that publish: a service of their own, so that all others find the dataset as it was first loaded. */
public class OwnDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))
                ? Map.of()
                : Map.of(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:./target/test-data/of-publishing-tests;WRITE_DELAY=0");
    }
}
