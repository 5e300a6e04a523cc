package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.language.Coded;

/** Submissions over HTTP: changed and submitted by reporters, read by reviewers too. */
@Path("/submissions")
@Tag(name = "reporting")
@RolesAllowed({RoleName.REPORTER, RoleName.REVIEWER})
class SubmissionResource {

    @Inject
    Submissions submissions;

    @Inject
    SubmissionListing listing;

    @Inject
    SubmissionViews views;

    @Inject
    Drafting drafting;

    @Inject
    CurrentRequest asked;

    @GET
    @Transactional
    @Operation(
            summary = "Submissions, newest first: those of a reporter's units, all of them for a reviewer",
            operationId = "submissions")
    public Page<SubmissionSummaryView> list(@BeanParam SubmissionParameters parameters) {
        PageRequest page = asked.page(parameters);
        Set<String> states =
                asked.reader().several("state", parameters.state, Coded.codes(SubmissionState.class), null);
        asked.reader().done();
        List<Submission> found = listing.find(parameters, states);
        return page.of(found, s -> s.id.toString(), SubmissionSummaryView::of);
    }

    @GET
    @Path("/{id: \\d+}")
    @Operation(summary = "One submission with its rows, history and evidence", operationId = "submission")
    public SubmissionView one(@RestPath @Parameter(description = "submission id", example = "901") long id) {
        return views.of(id);
    }

    @PUT
    @Path("/{id: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleName.REPORTER)
    @Operation(
            summary = "Change the rows of a submission that are drafts or returned",
            description = "They replace those that are drafts or returned; others stay as they are.",
            operationId = "changeSubmission")
    @APIResponse(responseCode = "409", description = "Nothing of it is a draft or returned, or a named row is not.")
    @APIResponseSchema(SubmissionView.class)
    public SubmissionView change(
            @RestPath @Parameter(description = "submission id", example = "901") long id, RowsRequest request) {
        drafting.change(id, request == null || request.rows() == null ? List.of() : request.rows());
        return views.of(id);
    }

    @POST
    @Path("/{id: \\d+}/submit")
    @RolesAllowed(RoleName.REPORTER)
    @Operation(summary = "Submit a draft, or a returned one once it is mended", operationId = "submitSubmission")
    @APIResponse(responseCode = "409", description = "It has been submitted already.")
    @APIResponseSchema(SubmissionView.class)
    public SubmissionView submit(@RestPath @Parameter(description = "submission id", example = "901") long id) {
        drafting.submit(id);
        return views.of(id);
    }
}
