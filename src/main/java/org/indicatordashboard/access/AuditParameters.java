package org.indicatordashboard.access;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.PagingParameters;

/** What the list of the audit trail takes. */
public class AuditParameters extends PagingParameters {

    @RestQuery
    @Parameter(description = "Only what this account did; (anonymous), (start) and the like also.", example = "zhang")
    String who;

    @RestQuery
    @Parameter(description = "Only this action.", example = "sign-in")
    String action;

    @RestQuery
    @Parameter(description = "Only this outcome: done, refused, failed.", example = "refused")
    String outcome;

    @RestQuery
    @Parameter(description = "From this day on, in the service's time zone.", example = "2024-03-01")
    String from;

    @RestQuery
    @Parameter(description = "Up to and with this day.", example = "2024-03-31")
    String to;

    @RestQuery
    @Parameter(description = "json, or csv for all entries as a file. Default json.", example = "csv")
    String format;
}
