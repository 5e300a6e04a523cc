package org.indicatordashboard.access;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service of its own at its first start: no account, no token, nothing in the environment, and not for assistants. */
public class SetupProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("dashboard.assistant.enabled", "false");
    }
}
