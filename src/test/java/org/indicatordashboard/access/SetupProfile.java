package org.indicatordashboard.access;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service at its first start: no account, no token, nothing in the environment. */
public class SetupProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:setup;DB_CLOSE_DELAY=-1");
    }
}
