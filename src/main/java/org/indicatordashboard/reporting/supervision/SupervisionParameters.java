package org.indicatordashboard.reporting.supervision;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.TableParameters;

/** Which part of the supervision list is asked for. */
public class SupervisionParameters extends TableParameters {

    @RestQuery
    @Parameter(
            description = "Responsible units, repeated or in a comma list; none: targets whose document names no unit.",
            example = "区商务委")
    List<String> unit;
}
