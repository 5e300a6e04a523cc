package org.indicatordashboard.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.answer.SearchParameters;
import org.indicatordashboard.language.Sought;

/** Which indicators are asked for. */
public class IndicatorParameters extends SearchParameters {

    @RestQuery
    @Parameter(description = "Domains, repeated or in a comma list.", example = "economy,life")
    List<String> domain;

    Predicate<Indicator> filter(ParameterReader reader) {
        Set<Domain> domains = reader.several("domain", domain, Domain.class);
        Sought sought = sought();
        return i -> (domains.isEmpty() || domains.contains(i.domain))
                && sought.isIn(Arrays.asList(i.name, i.nameEn, i.naturalKey));
    }
}
