package org.indicatordashboard.access;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.access.audit.AuditQuestion;
import org.indicatordashboard.access.audit.AuditTrail;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.PageRequest;

/** The audit trail over HTTP, for administrators. */
@Path("/audit")
@Tag(name = "access")
@RolesAllowed(RoleName.ADMINISTRATOR)
class AuditResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    AuditListing listing;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentRequest asked;

    /** The shape of the JSON answer, for the interface description. */
    @Schema(name = "AuditEntries")
    record AuditPage(
            long total,
            List<AuditView> items,
            @Schema(nullable = true) String next) {}

    @GET
    @APIResponse(
            responseCode = "200",
            description = "Entries, or all of them as CSV",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AuditPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @Operation(summary = "Every write, sign-in and refusal, newest first", operationId = "audit")
    public Response list(@BeanParam AuditParameters parameters) {
        PageRequest page = asked.page(parameters);
        AuditQuestion question = listing.question(parameters, asked.reader());
        Optional<String> format = asked.reader().one("format", parameters.format, List.of("json", "csv"), Optional::of);
        asked.reader().done();
        return format.orElse("json").equals("csv")
                ? csv(question)
                : Response.ok(listing.page(question, page), "application/json").build();
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Walk the whole chain and tell whether it is whole", operationId = "verifyAudit")
    public ChainView verify() {
        return ChainView.of(trail.verify(), asked.language());
    }

    private Response csv(AuditQuestion question) {
        StreamingOutput rows = new AuditCsv(trail, question)::write;
        return Response.ok(rows, CSV)
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }
}
