package org.indicatordashboard.http.answer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What every read takes: the two clocks and the dataset version. */
public class ReadParameters {

    @RestQuery
    @Parameter(
            description =
                    "About the world: an observation counts when its period has ended by this day. Default today.",
            example = "2024-12-31")
    String asOf;

    @RestQuery
    @Parameter(
            description = "About knowledge: a document or report counts when it was known by this day. Default today.",
            example = "2023-04-30")
    String knownAt;

    @RestQuery
    @Parameter(
            description = "Answer from this dataset version, the current one by default. A frozen link names it.",
            example = "1")
    String datasetVersion;

    /** As sent, null where it was not. */
    /** Whether it asks for what is known now, as of today. */
    public boolean isPlain() {
        return asOf == null && knownAt == null && datasetVersion == null;
    }

    /** Whether it says of which day the knowledge is to be. */
    public boolean namesKnowledge() {
        return knownAt != null;
    }

    public String asOf() {
        return asOf;
    }
}
