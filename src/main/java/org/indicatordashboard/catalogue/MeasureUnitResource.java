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

/** Units of measure over HTTP. */
@Path("/units")
@Tag(name = "catalogue")
class MeasureUnitResource {

    @Inject
    MeasureUnits units;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Units of measure with their English names", operationId = "units")
    public Page<MeasureUnitView> list(@BeanParam ListParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, MeasureUnitView.class);
        asked.reader().done();
        return page.of(units.at(vantage.version()), u -> u.naturalKey, MeasureUnitView::of);
    }
}
