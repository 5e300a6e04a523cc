package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

/** A service without any account, configured as an operator does for an identity provider. */
public class OrganisationProfile implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Provider.class));
    }

    /** A provider of its own, where the test asks for it by its field. */
    public static class Provider implements QuarkusTestResourceLifecycleManager {

        protected final Issuer issuer = new Issuer();

        @Override
        public Map<String, String> start() {
            open();
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.auth-server-url",
                    issuer.address(),
                    "quarkus.oidc.client-id",
                    Issuer.CLIENT,
                    "quarkus.oidc.credentials.secret",
                    "a-secret-of-the-test-of-at-least-32-characters",
                    "quarkus.oidc.roles.role-claim-path",
                    "dashboard/roles",
                    "dashboard.organisation.groups.reviewer",
                    "数据审核组,督查室",
                    "dashboard.organisation.units-claim",
                    "departments");
        }

        protected void open() {
            issuer.open();
        }

        @Override
        public void stop() {}

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(issuer, f -> f.getType() == Issuer.class);
        }
    }
}
