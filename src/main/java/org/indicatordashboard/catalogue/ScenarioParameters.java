package org.indicatordashboard.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Sought;

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
    @Parameter(
            description =
                    "All of these words of name, type or remark, in any order and spelling: " + Sought.DESCRIPTION,
            example = "苏河")
    String q;

    Predicate<Scenario> filter(ParameterReader reader, List<String> regionCodes) {
        Set<Domain> domains = reader.several("domain", domain, Domain.class);
        Set<ScenarioStatus> statuses = reader.several("status", status, ScenarioStatus.class);
        Set<String> regions = reader.several("region", region, regionCodes, "/api/v1/regions");
        Sought sought = Sought.of(q);
        return s -> (domains.isEmpty() || domains.contains(s.domain))
                && (statuses.isEmpty() || statuses.contains(s.status))
                && (regions.isEmpty() || regions.contains(s.region))
                && sought.isIn(Arrays.asList(s.name, s.type, s.remark, s.remarkEn));
    }
}
