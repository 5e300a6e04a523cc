package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.TableParameters;
import org.indicatordashboard.language.Sought;

/** Which observations are asked for. */
public class ObservationParameters extends TableParameters {

    @RestQuery
    @Parameter(description = "Indicator codes, repeated or in a comma list.", example = "5g-outdoor-base-stations")
    List<String> indicator;

    @RestQuery
    @Parameter(description = "Region codes, repeated or in a comma list.", example = "310107")
    List<String> region;

    @RestQuery
    @Parameter(description = "Document ids: observations that one of them prints.", example = "putuo-kw-2023-15")
    List<String> document;

    @RestQuery
    @Parameter(description = "Domains, repeated or in a comma list.", example = "foundation")
    List<String> domain;

    @RestQuery("class")
    @Parameter(description = "figure, structural, threshold, rank; repeated or in a comma list.", example = "figure")
    List<String> figureClass;

    @RestQuery
    @Parameter(
            description = "Period from whose first day on: 2023, 2023-S1, 2023-Q1, 2023-05, 2023-05-05.",
            example = "2022")
    String from;

    @RestQuery
    @Parameter(description = "Period up to whose last day.", example = "2023-Q1")
    String to;

    @RestQuery
    @Parameter(description = "true also gives superseded revisions.", example = "true")
    String includeHistory;

    @RestQuery
    @Parameter(
            description =
                    "All of these words, in any order and spelling, each in indicator, region, period or the printed words: "
                            + Sought.DESCRIPTION,
            example = "基站 5G")
    String q;

    /** Those of a query that was written down, by name. */
    public static ObservationParameters of(Map<String, List<String>> filters) {
        ObservationParameters parameters = new ObservationParameters();
        parameters.indicator = filters.get("indicator");
        parameters.region = filters.get("region");
        parameters.document = filters.get("document");
        parameters.domain = filters.get("domain");
        parameters.figureClass = filters.get("class");
        parameters.q = first(filters.get("q"));
        parameters.from = first(filters.get("from"));
        parameters.to = first(filters.get("to"));
        parameters.includeHistory = first(filters.get("includeHistory"));
        return parameters;
    }

    private static String first(List<String> values) {
        return values == null ? null : values.get(0);
    }
}
