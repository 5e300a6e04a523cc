package org.indicatordashboard.catalogue;

import java.util.function.Predicate;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Indicators over HTTP. */
@Path("/indicators")
@Tag(name = "catalogue")
class IndicatorResource {

    private static final Words INDICATOR = Words.of("指标", "indicator");

    @Inject
    Indicators indicators;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "The catalogue of indicators, in the order of the dataset", operationId = "indicators")
    public Page<IndicatorView> list(@BeanParam IndicatorParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, IndicatorView.class);
        Predicate<Indicator> filter = parameters.filter(asked.reader());
        asked.reader().done();
        return page.of(
                indicators.at(vantage.version()).stream().filter(filter).toList(),
                i -> i.naturalKey,
                IndicatorView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One indicator", operationId = "indicator")
    public IndicatorView one(
            @RestPath @Parameter(description = "indicator code", example = "5g-outdoor-base-stations") String code,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return indicators
                .at(vantage.version(), code)
                .map(IndicatorView::of)
                .orElseThrow(() -> ProblemException.notFound(INDICATOR, code, "/api/v1/indicators"));
    }
}
