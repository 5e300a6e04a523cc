package org.indicatordashboard.access;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The first administrator, made at start while there is none; later these are not looked at. */
@ConfigMapping(prefix = "dashboard.first-admin")
interface FirstAdministratorConfig {

    /** Name to sign in with. Environment: DASHBOARD_FIRST_ADMIN_NAME. */
    Optional<String> name();

    /** Password. Environment: DASHBOARD_FIRST_ADMIN_PASSWORD; remove it after the first start. */
    Optional<String> password();
}
