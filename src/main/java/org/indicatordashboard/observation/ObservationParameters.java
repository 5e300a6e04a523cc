package org.indicatordashboard.observation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.answer.ListParameters;

/** Which observations are asked for. */
public class ObservationParameters extends ListParameters {

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
}
