package org.indicatordashboard.progress;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.time.Vantage;

/** Tells the page where to begin. */
@Path("/start")
@Tag(name = "catalogue")
class StartResource {

    @Inject
    StartConfig config;

    @Inject
    Regions regions;

    @Inject
    Plans plans;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Region, plan and date that the start page shows by default", operationId = "start")
    public StartView start(@BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return new StartView(
                config.region().orElseGet(() -> first(regions.codes(vantage.version()))),
                config.plan().orElseGet(() -> first(plans.ids(vantage.version()))),
                config.asOf().orElse(vantage.asOf()));
    }

    private static String first(java.util.List<String> keys) {
        return keys.isEmpty() ? null : keys.get(0);
    }
}
