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
import org.indicatordashboard.time.Vantage;

/** The chart of an indicator over HTTP. */
@Path("/indicators/{code}/chart.{format}")
@Tag(name = "export")
class IndicatorChartResource {

    private static final Words INDICATOR = Words.of("指标", "indicator");

    @Inject
    IndicatorCharts charts;

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
            summary = "The chart of one indicator with every region that has it, as JSON or a file",
            description =
                    "xlsx, pptx and docx hold a native, editable chart. Equal questions have equal bytes and one verification code, whatever the format.",
            operationId = "indicatorChart")
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = "indicator code", example = "5g-outdoor-base-stations") String code,
            @RestPath @Parameter(description = "json, svg, png, xlsx, pptx or docx", example = "png") String format,
            @BeanParam ChartParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        ChartRequest request = ChartRequest.read(format, parameters, asked);
        asked.reader().done();
        ExportQuery made = new ExportQuery(
                ExportQuery.Kind.INDICATOR_CHART, "/api/v1/indicators/%s/chart.json".formatted(code), "", vantage);
        return charts.of(code, made, request.language())
                .map(chart -> files.answer(chart, request, code))
                .orElseThrow(() -> ProblemException.notFound(INDICATOR, code, "/api/v1/indicators"));
    }
}
