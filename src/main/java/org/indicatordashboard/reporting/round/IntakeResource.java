package org.indicatordashboard.reporting.round;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.http.answer.CurrentRequest;

/** New submissions over HTTP: of rows, or of a filled workbook. */
@Path("/submissions")
@Tag(name = "reporting")
@RolesAllowed(RoleName.REPORTER)
class IntakeResource {

    @Inject
    Intake intake;

    @Inject
    UploadedReport uploads;

    @Inject
    SubmissionViews views;

    @Inject
    CurrentRequest asked;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report rows: goes on in the unit's submission of the month, or begins it",
            description =
                    "Rows that are not sent stay as they are; one that waits for a reviewer and says something else now waits anew; one that is approved and sent unchanged is passed over. Only the correction of an approved value begins a further submission. Drafts unless submit=true. The same Idempotency-Key with the same content is one submission, however often it is sent.",
            operationId = "createSubmission")
    @APIResponse(
            responseCode = "201",
            description = "Taken in: the submission as it is now.",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken in earlier under the same key.",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The key was used for other content, nothing is new, or corrections of approved values are mixed with other rows.")
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
    @Operation(
            summary = "Report a filled workbook; sent again it goes on in the same submission",
            description = "All its filled rows, or none where one cannot be recorded: see the dry run.",
            operationId = "createSubmissionFromWorkbook")
    @APIResponse(
            responseCode = "201",
            description = "Taken in: the submission as it is now.",
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
