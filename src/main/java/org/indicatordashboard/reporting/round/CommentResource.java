package org.indicatordashboard.reporting.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.RoleName;

/** What is said about submissions, and what waits for whoever asks, over HTTP. */
@Path("/submissions")
@Tag(name = "reporting")
@RolesAllowed({RoleName.REPORTER, RoleName.REVIEWER})
class CommentResource {

    @Inject
    Comments comments;

    @Inject
    SubmissionViews views;

    @Inject
    SubmissionListing listing;

    @POST
    @Path("/{id: \\d+}/comments")
    @Operation(
            summary = "Say something about a submission or one row of it",
            description = "Kept in its history for ever. It changes no value and takes nobody the right to approve.",
            operationId = "commentSubmission")
    @APIResponseSchema(SubmissionView.class)
    public SubmissionView say(
            @RestPath @Parameter(description = "submission id", example = "901") long id, CommentRequest request) {
        comments.say(id, request);
        return views.of(id);
    }

    @GET
    @Path("/waiting")
    @Transactional
    @Operation(summary = "How many rows wait for oneself: to be mended, to be decided", operationId = "waiting")
    public WaitingView waiting() {
        return listing.waiting();
    }
}
