package org.indicatordashboard.reading;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.access.NoWrite;
import org.indicatordashboard.document.text.TextFormat;
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
            String text) {}

    @Inject
    Proposals proposals;

    @Inject
    CurrentVersion current;

    @POST
    @PermitAll
    @NoWrite
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "The figures of a text sent in the body; nothing is stored; at most 1 MiB",
            operationId = "extract")
    public ExtractionView plain(byte[] body) {
        refuseTooLarge(body.length);
        return body.length == 0 ? extract("") : extract(TextFormat.ofRequest(body));
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
        return extract(request.text());
    }

    private ExtractionView extract(String text) {
        return new ExtractionView(proposals.of(text, current.get()).stream()
                .map(ProposedFigureView::of)
                .toList());
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
