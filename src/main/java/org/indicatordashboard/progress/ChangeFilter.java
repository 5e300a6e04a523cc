package org.indicatordashboard.progress;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** From where changes are looked at, and of which targets. */
public class ChangeFilter extends TargetFilter {

    @RestQuery
    @Parameter(
            description =
                    "The earlier day of the world; as asOf by default, a month before it where no earlier point is named.",
            example = "2023-12-31")
    String fromAsOf;

    @RestQuery
    @Parameter(
            description = "The earlier day of knowledge; as knownAt by default, a month before likewise.",
            example = "2023-12-31")
    String fromKnownAt;

    @RestQuery
    @Parameter(description = "The earlier dataset version; as datasetVersion by default.", example = "1")
    String fromVersion;
}
