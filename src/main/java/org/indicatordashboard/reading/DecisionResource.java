package org.indicatordashboard.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.Caller;
import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.problem.HttpRefusals;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.time.Vantage;

/** Decisions over HTTP. */
@Path("/documents/{id}/decisions")
@Tag(name = "confirming")
class DecisionResource {

    @Inject
    Confirmation confirmation;

    @Inject
    Decisions decisions;

    @Inject
    Documents documents;

    @Inject
    CurrentRequest asked;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What was decided about the figures of a document, oldest first, undone ones included",
            operationId = "decisions")
    public Page<DecisionView> list(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @BeanParam ListParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, DecisionView.class);
        asked.reader().done();
        documents
                .at(vantage.version(), id)
                .orElseThrow(() -> ProblemException.notFound(Citing.DOCUMENT, id, "/api/v1/documents"));
        return page.of(decisions.about(id), d -> d.id.toString(), DecisionView::of);
    }

    @POST
    @RolesAllowed(RoleName.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept or dismiss the figure at a span of the text",
            description =
                    "An accepted figure becomes an observation or a target with its citation, and moves the dataset version. A fall (下降4.7%) that is accepted under an indicator of growth (…增速, …增长率, …增幅) is stored negative.",
            operationId = "decide")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "409", description = "Decided already, or another value stands there.")
    public Response decide(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            DecisionRequest request) {
        if (request == null) {
            throw HttpRefusals.ofStatus(400);
        }
        return Response.status(Response.Status.CREATED)
                .entity(confirmation.decide(id, request, caller.name()))
                .build();
    }

    @DELETE
    @RolesAllowed(RoleName.EDITOR)
    @Path("/{decision}")
    @Operation(
            summary = "Undo a decision",
            description = "What it brought is withdrawn; the record of it stays.",
            operationId = "undoDecision")
    public DecisionView undo(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @RestPath @Parameter(description = "decision id", example = "901") long decision) {
        return confirmation.undo(decision, caller.name());
    }
}
