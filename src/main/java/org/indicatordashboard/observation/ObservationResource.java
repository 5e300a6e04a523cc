package org.indicatordashboard.observation;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.answer.Asked;
import org.indicatordashboard.answer.Page;
import org.indicatordashboard.answer.PageRequest;
import org.indicatordashboard.answer.ReadParameters;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.problem.ProblemException;
import org.indicatordashboard.publication.Vantage;

/** Observations over HTTP. */
@Path("/observations")
@Tag(name = "observations")
class ObservationResource {

    private static final Words OBSERVATION = Words.of("观测值", "observation");

    @Inject
    ObservationListing listing;

    @Inject
    Observations observations;

    @Inject
    ObservationQuestion.Reader questions;

    @Inject
    Asked asked;

    @GET
    @Operation(
            summary = "Observations in the order of their ids (region, indicator, period), then revision",
            description = "Without a class filter every class is given. Clocks apply.",
            operationId = "observations")
    public Page<ObservationView> list(@BeanParam ObservationParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters);
        ObservationQuestion question = questions.read(parameters, vantage, asked.reader());
        asked.reader().done();
        return listing.page(question, page, vantage.version());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One observation with all its revisions, oldest first", operationId = "observation")
    public ObservationHistoryView one(
            @RestPath @Parameter(description = "observation id", example = "310107-5g-outdoor-base-stations-2023-Q1")
                    String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        ObservationViews views = listing.views(vantage.version());
        List<ObservationView> revisions = observations.history(vantage.version(), id).stream()
                .filter(o -> !o.knownFrom.isAfter(vantage.knownAt()))
                .map(views::view)
                .toList();
        if (revisions.isEmpty()) {
            throw ProblemException.notFound(OBSERVATION, id, "/api/v1/observations");
        }
        return new ObservationHistoryView(revisions.get(revisions.size() - 1), revisions);
    }
}
