package org.indicatordashboard.observation;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.KeptByRegion;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

import static org.indicatordashboard.file.provenance.ExportQuery.Kind.OBSERVATIONS;

/** Observations over HTTP. */
@Path("/observations")
@Tag(name = "observations")
class ObservationResource {

    private static final Words OBSERVATION = Words.of("观测值", "observation");
    private static final String PATH = "/api/v1/observations";

    @Inject
    ObservationListing listing;

    @Inject
    ObservationFiles files;

    @Inject
    Observations observations;

    @Inject
    ObservationQuestion.Reader questions;

    @Inject
    CurrentRequest asked;

    @GET
    @KeptByRegion
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.TABLES)
    @Operation(
            summary = "Observations in the order of their ids (region, indicator, period), then revision",
            description =
                    "Without a class filter every class is given. Clocks apply. As JSON page by page; in the other formats the whole list in one file.",
            operationId = "observations")
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON, or all rows as a file.",
            content = @Content(schema = @Schema(implementation = ObservationPage.class)))
    public Object list(@BeanParam ObservationParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, ObservationView.class, ObservationOrder.NAMES);
        TableRequest table = asked.table(parameters);
        ObservationQuestion question = questions.read(parameters, vantage, asked.reader());
        asked.reader().done();
        return table.isFile()
                ? files.answer(question, table, new ExportQuery(OBSERVATIONS, PATH, asked.filters(), vantage))
                : listing.page(question, ObservationOrder.of(asked.sort(parameters)), page, vantage.version());
    }

    /** Names the page of observations in the interface description. */
    @Schema(name = "PageObservationView")
    record ObservationPage(
            @Schema(description = "items in the whole list", examples = "43")
            long total,

            List<ObservationView> items,

            @Schema(description = "path and query of the next page, null on the last one", nullable = true)
            String next) {}

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
        List<ObservationView> revisions =
                observations.readable(vantage, id).stream().map(views::view).toList();
        if (revisions.isEmpty()) {
            throw ProblemException.notFound(OBSERVATION, id, PATH);
        }
        return new ObservationHistoryView(revisions.get(revisions.size() - 1), revisions);
    }
}
