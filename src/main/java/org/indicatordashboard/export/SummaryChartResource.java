package org.indicatordashboard.export;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.Vantage;

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
    CurrentRequest asked;

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
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = "json, svg, png, xlsx, pptx or docx", example = "png") String format,
            @BeanParam TargetFilter filter,
            @BeanParam ChartParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        ChartRequest request = ChartRequest.read(format, parameters, asked);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        ExportQuery made = new ExportQuery(
                ExportQuery.Kind.SUMMARY_CHART,
                "/api/v1/summary/chart.json",
                questions.pinned(asked.filters(), question.ruleSet()),
                vantage);
        return files.answer(charts.of(question, made, request.language()), request, made.fileName());
    }
}
