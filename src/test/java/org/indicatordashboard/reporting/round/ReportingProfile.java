package org.indicatordashboard.reporting.round;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.indicatordashboard.testsupport.Person;

/** A service with an administrator, who makes the accounts that a test needs. */
public class ReportingProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dashboard.first-admin.name", Person.ADMINISTRATOR,
                "dashboard.first-admin.password", Person.PASSWORD);
    }
}
