package org.indicatordashboard.comparison;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.time.Vantage;

/** Outlines of regions over HTTP. */
@Path("/outlines")
@Tag(name = "catalogue")
class OutlineResource {

    @Inject
    RegionOutlines outlines;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Outlines of regions as GeoJSON, where the dataset has them", operationId = "outlines")
    public OutlinesView outlines(@BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return OutlinesView.of(outlines.at(vantage.version()));
    }
}
