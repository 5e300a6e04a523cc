package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the tokens of the organisation's identity provider say about a person; the rest is {@code quarkus.oidc}. */
@ConfigMapping(prefix = "dashboard.organisation")
interface OrganisationConfig {

    /** For a role the groups of the provider whose members have it, beside those who have a group of the role's name. */
    Map<Role, List<String>> groups();

    /** Claim with the responsible units a reporter reports for, by their names in the dataset: one or a list. */
    @WithDefault("responsible_units")
    String unitsClaim();
}
