package org.indicatordashboard.export;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.answer.Asked;
import org.indicatordashboard.format.Chart;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.provenance.Made;
import org.indicatordashboard.publication.Vantage;

/** The chart of the summary over HTTP. */
@Path("/summary/chart.{format}")
@Tag(name = "export")
class SummaryChartResource {

    @Inject
    SummaryCharts charts;

    @Inject
    TargetQuestion.Reader questions;

    @Inject
    ChartFiles files;

    @Inject
    Asked asked;

    @GET
    @Produces({
        "application/json",
        "image/svg+xml",
        "image/png",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    @Operation(
            summary = "The chart of targets by status and domain, as JSON or a file",
            description =
                    "xlsx, pptx and docx hold a native, editable chart. Equal questions have equal bytes and one verification code, whatever the format.",
            operationId = "summaryChart")
    @APIResponse(
            responseCode = "200",
            description = "The chart; its description as JSON, or a file.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Chart.class)),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "503",
            description = "png: no font on this host can draw Chinese; says what to install.")
    public Object chart(
            @RestPath @Parameter(description = "json, svg, png, xlsx, pptx or docx", example = "png") String format,
            @BeanParam TargetFilter filter,
            @BeanParam ChartParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        ChartRequest request = ChartRequest.read(format, parameters, asked);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        Made made = new Made(Made.Kind.SUMMARY_CHART, "/api/v1/summary/chart.json", asked.filters(), vantage);
        return files.answer(charts.of(question, made, request.language()), request, made.fileName());
    }
}
