package org.indicatordashboard.submission;

import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.answer.Asked;
import org.indicatordashboard.answer.Page;
import org.indicatordashboard.answer.PageRequest;

/** Submissions over HTTP: written, changed and submitted by reporters, read by reviewers too. */
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
    Intake intake;

    @Inject
    UploadedReport uploads;

    @Inject
    Asked asked;

    @GET
    @Transactional
    @Operation(
            summary = "Submissions, newest first: those of a reporter's units, all of them for a reviewer",
            operationId = "submissions")
    public Page<SubmissionSummaryView> list(@BeanParam SubmissionParameters parameters) {
        PageRequest page = asked.page(parameters);
        Set<String> states = asked.reader().several("state", parameters.state, SubmissionState.codes(), null);
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

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleName.REPORTER)
    @Operation(
            summary = "Make a submission of rows",
            description =
                    "A draft unless submit=true. The same Idempotency-Key with the same content is one submission, however often it is sent.",
            operationId = "createSubmission")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Made earlier under the same key.",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(responseCode = "409", description = "The key was used for other content.")
    public Response create(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "chosen by the sender, at most 200 characters", example = "2024-03-a7f0")
                    String key,
            @RestQuery @Parameter(description = "true submits at once", example = "true") String submit,
            SubmissionRequest request) {
        SubmissionRequest sent = request == null ? new SubmissionRequest(null, null, null) : request;
        return answer(intake.take(sent, key, flag(submit)));
    }

    @POST
    @Consumes({ReportingResource.XLSX, ReportingResource.XLSM, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(RoleName.REPORTER)
    @Operation(
            summary = "Make a submission of a filled workbook",
            description = "All its filled rows, or none where one cannot be recorded: see the dry run.",
            operationId = "createSubmissionFromWorkbook")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(responseCode = "422", description = "The workbook cannot be used.")
    public Response upload(
            @HeaderParam("Idempotency-Key") @Parameter(description = "chosen by the sender", example = "2024-03-a7f0")
                    String key,
            @RestQuery @Parameter(description = "responsible unit", example = "区商务委", required = true) String unit,
            @RestQuery @Parameter(description = "month", example = "2024-03", required = true) String month,
            @RestQuery @Parameter(description = "true submits at once", example = "true") String submit,
            byte[] file) {
        boolean submits = flag(submit);
        return answer(intake.take(uploads.read(unit, month, file), key, submits));
    }

    @PUT
    @Path("/{id: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleName.REPORTER)
    @Operation(
            summary = "Change the rows of a draft or returned submission",
            description = "The rows replace those not yet approved.",
            operationId = "changeSubmission")
    @APIResponse(responseCode = "409", description = "It has been submitted.")
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

    private boolean flag(String submit) {
        boolean flag = asked.reader().flag("submit", submit);
        asked.reader().done();
        return flag;
    }

    private Response answer(Intake.Taken taken) {
        URI place = URI.create("/api/v1/submissions/" + taken.id());
        return (taken.isNew() ? Response.created(place) : Response.ok().location(place))
                .entity(views.of(taken.id()))
                .build();
    }
}
