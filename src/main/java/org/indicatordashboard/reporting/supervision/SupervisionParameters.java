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

    @RestQuery
    @Parameter(description = "Period in which targets were due: a month, a quarter, a year.", example = "2023-12")
    String due;

    @RestQuery
    @Parameter(description = "Days since the due date, at least; 1 by default.", example = "90")
    String overdueBy;
}
