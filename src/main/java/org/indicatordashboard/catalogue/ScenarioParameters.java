package org.indicatordashboard.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.ParameterReader;

/** Which entries of the register are asked for. */
public class ScenarioParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "Domains, repeated or in a comma list.", example = "governance")
    List<String> domain;

    @RestQuery
    @Parameter(description = "built, started, planned, mentioned; repeated or in a comma list.", example = "built")
    List<String> status;

    @RestQuery
    @Parameter(description = "Region codes, repeated or in a comma list.", example = "310107")
    List<String> region;

    @RestQuery
    @Parameter(description = "Words of the name, type or remark.", example = "苏河")
    String q;

    Predicate<Scenario> filter(ParameterReader reader, List<String> regionCodes) {
        Set<Domain> domains = reader.several("domain", domain, Domain.class);
        Set<ScenarioStatus> statuses = reader.several("status", status, ScenarioStatus.class);
        Set<String> regions = reader.several("region", region, regionCodes, "/api/v1/regions");
        String sought = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return s -> (domains.isEmpty() || domains.contains(s.domain))
                && (statuses.isEmpty() || statuses.contains(s.status))
                && (regions.isEmpty() || regions.contains(s.region))
                && (s.name + ' ' + s.type + ' ' + s.remark)
                        .toLowerCase(Locale.ROOT)
                        .contains(sought);
    }
}
