package org.indicatordashboard.access;

import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.indicatordashboard.testsupport.Person;

/** A service of its own with an administrator from the environment and a clock that tests move. */
public class AccessProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dashboard.first-admin.name", Person.ADMINISTRATOR,
                "dashboard.first-admin.password", Person.PASSWORD,
                "dashboard.access.editor-token", Person.EDITOR_TOKEN,
                // All tests come from one address.
                "dashboard.access.failures-per-address", "1000");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(MovableClock.Producer.class);
    }
}
