package org.indicatordashboard.access;

import java.util.List;

/** As {@link OrganisationProfile}, but nobody answers at the provider's address when the service starts. */
public class ProviderAwayProfile extends OrganisationProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Away.class));
    }

    public static class Away extends Provider {

        @Override
        protected void open() {
            // The test opens it.
        }
    }
}
