package org.indicatordashboard.reading;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.time.Vantage;

/** Pages of documents over HTTP. */
@Path("/documents/{id}/pages")
@Tag(name = "documents")
class PageResource {

    private static final String JPEG = "image/jpeg";

    @Inject
    ReadPages reading;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(
            summary = "The pages of a scan or PDF, and where the figures of its text stand on them",
            operationId = "documentPages")
    public PagesView pages(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return reading.of(id, vantage.version());
    }

    @GET
    @Path("/{page: \\d{1,4}}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The picture of a page; names and telephone numbers of people are painted over",
            operationId = "documentPage")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public FileAnswer picture(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @RestPath @Parameter(description = "number of the page, from 1", example = "1") int page,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return new FileAnswer(reading.picture(id, page, vantage.version()), JPEG, null);
    }
}
