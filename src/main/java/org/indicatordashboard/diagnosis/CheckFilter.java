package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.http.answer.ParameterReader;

/** Which findings are asked for. */
public class CheckFilter {

    @RestQuery
    @Parameter(
            description = "arithmetic, targets, conflicts, citations; repeated or in a comma list.",
            example = "arithmetic")
    List<String> group;

    @RestQuery
    @Parameter(description = "Kinds of checks, repeated or in a comma list.", example = "ratio,sum")
    List<String> kind;

    @RestQuery
    @Parameter(
            description = "fails, open, undecided, holds, derived, noted; repeated or in a comma list.",
            example = "fails,open")
    List<String> outcome;

    @RestQuery
    @Parameter(description = "Region codes, repeated or in a comma list.", example = "310107")
    List<String> region;

    /** Those of a query that was written down, by name. */
    public static CheckFilter of(Map<String, List<String>> filters) {
        CheckFilter filter = new CheckFilter();
        filter.group = filters.get("group");
        filter.kind = filters.get("kind");
        filter.outcome = filters.get("outcome");
        filter.region = filters.get("region");
        return filter;
    }

    /** @param regionCodes those the dataset knows */
    public Predicate<Finding> read(ParameterReader reader, List<String> regionCodes) {
        Set<FindingGroup> groups = reader.several("group", group, FindingGroup.class);
        Set<FindingKind> kinds = reader.several("kind", kind, FindingKind.class);
        Set<Outcome> outcomes = reader.several("outcome", outcome, Outcome.class);
        Set<String> regions = reader.several("region", region, regionCodes, "/api/v1/regions");
        return f -> meets(groups, f.kind().group())
                && meets(kinds, f.kind())
                && meets(outcomes, f.outcome())
                && meets(regions, f.region());
    }

    private static <T> boolean meets(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }
}
