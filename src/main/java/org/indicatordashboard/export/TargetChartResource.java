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
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.RuleSetParameter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.Vantage;

/** The chart of a target over HTTP. */
@Path("/targets/{id}/chart.{format}")
@Tag(name = "export")
class TargetChartResource {

    private static final Words TARGET = Words.of("在该日有效的目标", "target in force at that date");

    @Inject
    TargetCharts charts;

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
            summary = "The chart of one target, as JSON or a file",
            description =
                    "xlsx, pptx and docx hold a native, editable chart. Equal questions have equal bytes and one verification code, whatever the format.",
            operationId = "targetChart")
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = "target id", example = "putuo-2023-5g-outdoor-base-stations") String id,
            @RestPath @Parameter(description = "json, svg, png, xlsx, pptx or docx", example = "png") String format,
            @BeanParam RuleSetParameter rules,
            @BeanParam ChartParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        ChartRequest request = ChartRequest.read(format, parameters, asked);
        String ruleSet = questions.ruleSet(rules.ruleSet(), asked.reader());
        asked.reader().done();
        ExportQuery made = new ExportQuery(
                ExportQuery.Kind.TARGET_CHART,
                "/api/v1/targets/%s/chart.json".formatted(id),
                questions.pinned("", ruleSet),
                vantage);
        return charts.of(TargetQuestion.of(id).under(ruleSet), made, request.language())
                .map(chart -> files.answer(chart, request, id))
                .orElseThrow(() -> ProblemException.notFound(TARGET, id, "/api/v1/targets"));
    }
}
