package org.indicatordashboard.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.ParameterReader;

/** Which indicators are asked for. */
public class IndicatorParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "Domains, repeated or in a comma list.", example = "economy,life")
    List<String> domain;

    @RestQuery
    @Parameter(description = "Words of the name in either language.", example = "5G")
    String q;

    Predicate<Indicator> filter(ParameterReader reader) {
        Set<Domain> domains = reader.several("domain", domain, Domain.class);
        String sought = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return i -> (domains.isEmpty() || domains.contains(i.domain))
                && (i.name + ' ' + i.nameEn).toLowerCase(Locale.ROOT).contains(sought);
    }
}
