package org.indicatordashboard.progress;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** By which rules a single target is judged. */
public class RuleSetParameter {

    @RestQuery
    @Parameter(
            description =
                    "Rules to judge by, 2026-1 or 2026-2; the configured ones by default. A frozen link names them.",
            example = "2026-2")
    String ruleSet;

    /** As sent, null where it was not. */
    public String ruleSet() {
        return ruleSet;
    }
}
