package org.indicatordashboard.export;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** How to cite, over HTTP. */
@Path("/citations")
@Tag(name = "export")
class ReferenceResource {

    @Inject
    References texts;

    @Inject
    TargetQuestionReader questions;

    @Inject
    CurrentRequest asked;

    @GET
    @Path("/targets/{id}")
    @Operation(summary = "How to cite a target and its assessment", operationId = "citeTarget")
    public Reference target(
            @RestPath @Parameter(description = "target id", example = "putuo-2023-5g-outdoor-base-stations") String id,
            @BeanParam ReadParameters parameters) {
        return found(texts.ofTarget(id, vantage(parameters)), Words.of("目标", "target"), id, "/api/v1/targets");
    }

    @GET
    @Path("/indicators/{code}")
    @Operation(summary = "How to cite an indicator's data", operationId = "citeIndicator")
    public Reference indicator(
            @RestPath @Parameter(description = "indicator code", example = "5g-outdoor-base-stations") String code,
            @BeanParam ReadParameters parameters) {
        return found(
                texts.ofIndicator(code, vantage(parameters)), Words.of("指标", "indicator"), code, "/api/v1/indicators");
    }

    @GET
    @Path("/documents/{id}")
    @Operation(summary = "How to cite a document", operationId = "citeDocument")
    public Reference document(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @BeanParam ReadParameters parameters) {
        return found(texts.ofDocument(id, vantage(parameters)), Words.of("来源文件", "document"), id, "/api/v1/documents");
    }

    @GET
    @Path("/summary")
    @Operation(summary = "How to cite the summary of targets", operationId = "citeSummary")
    public Reference summary(@BeanParam TargetFilter filter, @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        return texts.ofSummary(asked.filters(), vantage);
    }

    private Vantage vantage(ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return vantage;
    }

    private static Reference found(Optional<Reference> text, Words what, String key, String listedAt) {
        return text.orElseThrow(() -> ProblemException.notFound(what, key, listedAt));
    }
}
