package org.indicatordashboard.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.time.Vantage;

/** Responsible units over HTTP. */
@Path("/responsible-units")
@Tag(name = "catalogue")
class ResponsibleUnitResource {

    @Inject
    ResponsibleUnits units;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Units that owe targets, in the order of the plan", operationId = "responsibleUnits")
    public Page<ResponsibleUnitView> list(@BeanParam ListParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, ResponsibleUnitView.class);
        asked.reader().done();
        return page.of(units.at(vantage.version()), u -> u.naturalKey, ResponsibleUnitView::of);
    }
}
