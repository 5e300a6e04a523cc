package org.indicatordashboard.reporting.round;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.access.RoleName;

/** Evidence files over HTTP. */
@Path("/submissions/{id: \\d+}/attachments")
@Tag(name = "reporting")
class AttachmentResource {

    @Inject
    Attachments attachments;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionRights desk;

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(RoleName.REPORTER)
    @ResponseStatus(201)
    @Operation(summary = "Add a PDF, PNG or JPEG as evidence, at most 10 MB by default", operationId = "attachEvidence")
    @APIResponse(responseCode = "201", description = "The file as it was kept")
    @APIResponse(responseCode = "413", description = "The file is too large.")
    @APIResponse(responseCode = "422", description = "The content is no PDF, PNG or JPEG.")
    public AttachmentView attach(
            @RestPath @Parameter(description = "submission id", example = "901") long id,
            @RestQuery @Parameter(description = "file name", example = "截图.png") String name,
            @RestQuery
                    @Parameter(
                            description = "target whose row it proves; where absent it is kept and proves no row",
                            example = "putuo-2023-new-digital-business-districts")
                    String target,
            byte[] content) {
        return AttachmentView.of(attachments.attach(id, target, name, content == null ? new byte[0] : content));
    }

    @GET
    @Path("/{attachment: \\d+}")
    @RolesAllowed({RoleName.REPORTER, RoleName.REVIEWER})
    @Transactional
    @Operation(summary = "The file itself, for the unit's reporters and for reviewers", operationId = "evidence")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved rather than shown",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @RestPath @Parameter(description = "submission id", example = "901") long id,
            @RestPath @Parameter(description = "attachment id", example = "951") long attachment) {
        desk.requireReader(submissions.one(id));
        Attachment found = attachments.one(id, attachment);
        String encoded =
                URLEncoder.encode(found.fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(attachments.content(found), found.mediaType)
                .header("Content-Disposition", "attachment; filename=\"evidence\"; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
