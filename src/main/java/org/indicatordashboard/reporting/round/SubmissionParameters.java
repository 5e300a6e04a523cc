package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.PagingParameters;

/** Which submissions are asked for. */
public class SubmissionParameters extends PagingParameters {

    @RestQuery
    @Parameter(description = "States, repeated or in a comma list.", example = "submitted")
    List<String> state;

    @RestQuery
    @Parameter(description = "Responsible units, repeated or in a comma list.", example = "区商务委")
    List<String> unit;

    @RestQuery
    @Parameter(description = "Month reported.", example = "2024-03")
    String month;
}
