package org.indicatordashboard.catalogue;

import java.util.function.Predicate;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.time.Vantage;

/** The register over HTTP. */
@Path("/scenarios")
@Tag(name = "scenarios")
class ScenarioResource {

    @Inject
    Scenarios scenarios;

    @Inject
    Regions regions;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(
            summary = "Named scenarios, platforms and projects, in the order of the register",
            description = "Counts of names are never counts of scenarios: they answer no target.",
            operationId = "scenarios")
    public Page<ScenarioView> list(@BeanParam ScenarioParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, ScenarioView.class);
        Predicate<Scenario> filter = parameters.filter(asked.reader(), regions.codes(vantage.version()));
        asked.reader().done();
        return page.of(scenarios.known(vantage).stream().filter(filter).toList(), s -> s.naturalKey, ScenarioView::of);
    }
}
