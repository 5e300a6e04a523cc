package org.indicatordashboard.publication;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ListParameters;

/** From where on changes are asked for. */
public class ChangeParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description = "Dataset version after which changes are listed; 0, the default, lists all.",
            example = "0")
    String since;
}
