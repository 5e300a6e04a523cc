package org.indicatordashboard.reporting.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.RoleName;

/** Decisions about submissions over HTTP. */
@Path("/submissions/{id: \\d+}")
@Tag(name = "reporting")
class ReviewResource {

    @Inject
    Review review;

    @Inject
    SubmissionViews views;

    @POST
    @Path("/approve")
    @RolesAllowed(RoleName.REVIEWER)
    @Operation(
            summary = "Approve a submission or some of its rows",
            description =
                    "Each approved row becomes an observation with origin report; the dataset version moves. Nobody approves a submission of their own.",
            operationId = "approveSubmission")
    @APIResponse(responseCode = "409", description = "No such row waits for review.")
    @APIResponseSchema(SubmissionView.class)
    public SubmissionView approve(
            @RestPath @Parameter(description = "submission id", example = "901") long id, TargetsRequest request) {
        review.approve(id, TargetsRequest.orAll(request));
        return views.of(id);
    }

    @POST
    @Path("/return")
    @RolesAllowed(RoleName.REVIEWER)
    @Operation(
            summary = "Return a submission or some of its rows to be mended",
            description = "The reason is required and kept for ever.",
            operationId = "returnSubmission")
    @APIResponse(responseCode = "409", description = "No such row waits for review.")
    @APIResponseSchema(SubmissionView.class)
    public SubmissionView giveBack(
            @RestPath @Parameter(description = "submission id", example = "901") long id, TargetsRequest request) {
        review.giveBack(id, TargetsRequest.orAll(request));
        return views.of(id);
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({RoleName.REPORTER, RoleName.REVIEWER})
    @Operation(
            summary = "Take a submission or some of its rows back",
            description =
                    "The unit takes back what is not approved. An approved value is withdrawn by another reviewer, with a reason: a new revision, nothing is deleted.",
            operationId = "withdrawSubmission")
    @APIResponse(responseCode = "409", description = "It has been withdrawn already.")
    @APIResponseSchema(SubmissionView.class)
    public SubmissionView withdraw(
            @RestPath @Parameter(description = "submission id", example = "901") long id, TargetsRequest request) {
        review.withdraw(id, TargetsRequest.orAll(request));
        return views.of(id);
    }
}
