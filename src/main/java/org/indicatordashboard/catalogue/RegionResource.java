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

/** Regions over HTTP. */
@Path("/regions")
@Tag(name = "catalogue")
class RegionResource {

    @Inject
    Regions regions;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Regions, larger before smaller", operationId = "regions")
    public Page<RegionView> list(@BeanParam ListParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, RegionView.class);
        asked.reader().done();
        return page.of(regions.at(vantage.version()), r -> r.naturalKey, RegionView::of);
    }
}
