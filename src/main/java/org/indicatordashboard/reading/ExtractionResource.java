package org.indicatordashboard.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.access.NoWrite;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.document.text.TextFormat;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.CurrentVersion;

/** Extraction of a text that is sent, public and without a trace. */
@Path("/extractions")
@Tag(name = "documents")
class ExtractionResource {

    /** 1 MiB; a longer text is imported as a document. */
    private static final int LIMIT = 1024 * 1024;

    /** A text as JSON. */
    @Schema(name = "ExtractionRequest")
    public record Request(
            @Schema(examples = "截至2023年一季度末，累计建成5G室外基站2473个。")
            String text,

            @Schema(description = "day of the document: what 去年 hangs on", examples = "2023-05-05", nullable = true)
            String documentDate,

            @Schema(description = "code of the region it speaks for", examples = "310107", nullable = true)
            String region) {}

    @Inject
    Proposals proposals;

    @Inject
    Regions regions;

    @Inject
    CurrentVersion current;

    @POST
    @PermitAll
    @NoWrite
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "The figures of a text sent in the body; nothing is stored; at most 1 MiB",
            operationId = "extract")
    public ExtractionView plain(
            byte[] body,
            @RestQuery @Parameter(description = "day of the document: what 去年 hangs on", example = "2023-05-05")
                    String documentDate,
            @RestQuery @Parameter(description = "code of the region it speaks for", example = "310107") String region) {
        refuseTooLarge(body.length);
        return extract(body.length == 0 ? "" : TextFormat.ofRequest(body), documentDate, region);
    }

    @POST
    @PermitAll
    @NoWrite
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same for a text inside JSON", operationId = "extractJson")
    public ExtractionView json(Request request) {
        if (request == null || request.text() == null) {
            throw ProblemException.badParameter("text", Words.of("不能为空。", "It must not be empty."));
        }
        refuseTooLarge(request.text().getBytes(StandardCharsets.UTF_8).length);
        return extract(request.text(), request.documentDate(), request.region());
    }

    private ExtractionView extract(String text, String documentDate, String region) {
        long version = current.get();
        ParameterReader reader = new ParameterReader();
        LocalDate date = reader.date("documentDate", documentDate, null);
        if (region != null) {
            reader.several("region", List.of(region), regions.codes(version), "/api/v1/regions");
        }
        reader.done();
        return ExtractionView.of(proposals.of(text, date, region, version));
    }

    private static void refuseTooLarge(int bytes) {
        if (bytes > LIMIT) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    Words.of(
                            "文字超过 1 MiB。请分段提取，或作为文件导入。",
                            "The text is over 1 MiB. Send it in parts, or import it as a document."));
        }
    }
}
