package org.indicatordashboard.reading;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.text.TextFormat;
import org.indicatordashboard.file.office.OfficeTypes;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.Vantage;

/** Texts of documents over HTTP. */
@Path("/documents/{id}")
@Tag(name = "documents")
class TextResource {

    private static final String DOCX = OfficeTypes.DOCX;
    private static final String XLSX = OfficeTypes.XLSX;

    @Inject
    ReadText reading;

    @Inject
    ReadFigures figures;

    @Inject
    ImportedTexts imported;

    @Inject
    CitedFigures cited;

    @Inject
    TextImport texts;

    @Inject
    ImportProgress progress;

    @Inject
    CurrentVersion current;

    @Inject
    CurrentRequest asked;

    @GET
    @Path("/text")
    @Operation(
            summary = "The text with the figures, names and proposals that stand in it",
            description = "Names and telephone numbers of people are masked, one mark for one character.",
            operationId = "documentText")
    public TextView text(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return reading.text(id, vantage.version());
    }

    @GET
    @Path("/figures")
    @Operation(
            summary = "The figures that the extractor proposes for the text, and how far each has come",
            operationId = "documentFigures")
    public DocumentFigureView.All figures(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return new DocumentFigureView.All(figures.of(id, vantage.version()));
    }

    @GET
    @RolesAllowed(RoleName.EDITOR)
    @Path("/text/progress")
    @Operation(
            summary = "How many pages of the scan that is being imported are recognised",
            operationId = "importProgress")
    public ImportProgressView progress(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id) {
        return progress.now(id);
    }

    @POST
    @RolesAllowed(RoleName.EDITOR)
    @Path("/text")
    @Consumes({"text/plain", "text/html", "application/pdf", DOCX, XLSX, "image/png", "image/jpeg", "image/tiff"})
    @Operation(
            summary = "Import the text of a document, at most 20 MiB",
            description =
                    "UTF-8, UTF-16 and GB18030 are told apart. Scans (PNG, JPEG, TIFF, a PDF of pictures) are recognised where the host has Tesseract. The same text twice is one import; another text is a new version, and citations that no longer fit are listed. A text that prints fewer of the cited figures than the one before is not stored unless accept=lost says so.",
            operationId = "importText")
    @APIResponse(
            responseCode = "201",
            description = "Imported.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TextImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same text was there already.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TextImportView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The text prints fewer of the cited figures than the one before; nothing is stored. They are named in errors.")
    @APIResponse(responseCode = "422", description = "No text can be read out of the file; nothing is stored.")
    public Response importText(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String contentType,
            @RestQuery
                    @Parameter(
                            description =
                                    "lost stores a text also where it prints fewer of the cited figures than the one before",
                            example = LostCitations.ACCEPTED)
                    String accept,
            byte[] file) {
        ParameterReader reader = asked.reader();
        boolean acceptLost = reader.one("accept", accept, List.of(LostCitations.ACCEPTED), Optional::of)
                .isPresent();
        reader.done();
        boolean isNew = texts.run(id, TextFormat.ofMediaType(contentType).orElseThrow(), file, acceptLost);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(view(id, isNew))
                .build();
    }

    private TextImportView view(String id, boolean isNew) {
        long version = current.get();
        DocumentText text = imported.text(id, version);
        List<TextImportView.Unresolved> unresolved = figures.unresolved(id, version);
        return new TextImportView(
                id,
                text.revision,
                isNew,
                text.sha256,
                FlatText.of(text.body).length(),
                cited.in(id, version).size() - unresolved.size(),
                unresolved);
    }
}
