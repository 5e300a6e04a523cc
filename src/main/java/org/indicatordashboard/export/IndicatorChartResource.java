package org.indicatordashboard.export;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.provenance.ExportQuery.Kind;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** The chart of an indicator over HTTP. */
@Path("/indicators/{code}/chart.{format}")
@Tag(name = "export")
class IndicatorChartResource {

    private static final Words INDICATOR = Words.of("指标", "indicator");

    @Inject
    IndicatorCharts charts;

    @Inject
    ChartFiles files;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The chart of one indicator with every region that has it, as JSON or a file",
            description = ChartFiles.SAME,
            operationId = "indicatorChart")
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.CHARTS)
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = "indicator code", example = "5g-outdoor-base-stations") String code,
            @RestPath @Parameter(description = ChartFiles.FORMAT, example = "png") String format,
            @BeanParam ChartParameters parameters) {
        return files.answer(
                        Kind.INDICATOR_CHART,
                        "/api/v1/indicators/" + code,
                        format,
                        parameters,
                        vantage -> new ChartFiles.Question("", (made, language) -> charts.of(code, made, language)))
                .orElseThrow(() -> ProblemException.notFound(INDICATOR, code, "/api/v1/indicators"));
    }
}
