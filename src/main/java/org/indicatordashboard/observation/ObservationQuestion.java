package org.indicatordashboard.observation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/**
 * Conditions on observations, ready for a query.
 *
 * @param hasHistory whether what was superseded is among them
 * @param conditions joined by "and"; parameters are named in {@code values}
 */
public record ObservationQuestion(String conditions, Map<String, Object> values, boolean hasHistory) {

    private static final String REGIONS = "regions";

    /** The only ones whose observations can meet it; empty for all. */
    @SuppressWarnings("unchecked")
    Optional<Collection<String>> regions() {
        return Optional.ofNullable((Collection<String>) values.get(REGIONS));
    }

    /** Reads the parameters of a request, which may only name what the dataset knows. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        Indicators indicators;

        @Inject
        Regions regions;

        @Inject
        Documents documents;

        public ObservationQuestion read(ObservationParameters parameters, Vantage vantage, ParameterReader reader) {
            long version = vantage.version();
            Map<String, Object> values = new TreeMap<>();
            boolean hasHistory = reader.flag("includeHistory", parameters.includeHistory);
            StringBuilder conditions = new StringBuilder(hasHistory ? Visibility.READABLE : Visibility.VISIBLE);
            values.put("asOf", vantage.asOf());
            values.put("version", version);
            values.put("knownAt", vantage.knownAt());
            among(
                    "indicator in",
                    "indicators",
                    reader.several("indicator", parameters.indicator, indicators.codes(version), "/api/v1/indicators"),
                    conditions,
                    values);
            among(
                    "region in",
                    REGIONS,
                    reader.several("region", parameters.region, regions.codes(version), "/api/v1/regions"),
                    conditions,
                    values);
            among(
                    "exists (select 1 from o.citations c where c.document in",
                    "documents",
                    reader.several("document", parameters.document, documents.ids(version), "/api/v1/documents"),
                    conditions,
                    values);
            among(
                    "figureClass in",
                    "classes",
                    reader.several("class", parameters.figureClass, FigureClass.class),
                    conditions,
                    values);
            Set<Domain> domains = reader.several("domain", parameters.domain, Domain.class);
            if (!domains.isEmpty()) {
                among("indicator in", "ofDomains", codesOf(domains, version), conditions, values);
            }
            sought(parameters.q, version, conditions, values);
            Period from = reader.period("from", parameters.from);
            if (from != null) {
                conditions.append(" and periodStart >= :from");
                values.put("from", from.start());
            }
            Period to = reader.period("to", parameters.to);
            if (to != null) {
                conditions.append(" and periodEnd <= :to");
                values.put("to", to.end());
            }
            refuseReversed(from, to, reader);
            return new ObservationQuestion(conditions.toString(), values, hasHistory);
        }

        /** Names are few and looked through here; what is printed is compared by the database. */
        private void sought(String q, long version, StringBuilder conditions, Map<String, Object> values) {
            int number = 0;
            for (Sought word : Sought.of(q).each()) {
                String name = "word" + number++;
                conditions.append(
                        " and (indicator in :%1$sIndicators or region in :%1$sRegions or period like :%1$s escape '!' or lower(naturalKey) like :%1$s escape '!' or lower(figure.asPrinted) like :%1$s escape '!')"
                                .formatted(name));
                values.put(
                        name + "Indicators",
                        indicators.at(version).stream()
                                .filter(i -> word.isIn(Arrays.asList(i.name, i.nameEn, i.naturalKey)))
                                .map(i -> i.naturalKey)
                                .toList());
                values.put(
                        name + "Regions",
                        regions.at(version).stream()
                                .filter(r -> word.isIn(Arrays.asList(r.name, r.nameEn, r.naturalKey)))
                                .map(r -> r.naturalKey)
                                .toList());
                values.put(name, "%" + word.folded().replaceAll("[!%_]", "!$0") + "%");
            }
        }

        private List<String> codesOf(Set<Domain> domains, long version) {
            return indicators.at(version).stream()
                    .filter(i -> domains.contains(i.domain))
                    .map(i -> i.naturalKey)
                    .toList();
        }

        private static void among(
                String condition,
                String name,
                Collection<?> chosen,
                StringBuilder conditions,
                Map<String, Object> values) {
            if (!chosen.isEmpty()) {
                conditions.append(" and ").append(condition).append(" :").append(name);
                conditions.append(condition.startsWith("exists") ? ")" : "");
                values.put(name, chosen);
            }
        }

        private static void refuseReversed(Period from, Period to, ParameterReader reader) {
            if (from != null && to != null && from.start().isAfter(to.end())) {
                reader.refuse(
                        "from", Words.of("from 晚于 to。请把两个时期对调。", "from lies after to. Exchange the two periods."));
            }
        }
    }
}
