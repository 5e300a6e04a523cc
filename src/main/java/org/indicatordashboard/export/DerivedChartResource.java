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

/** The chart of a derived value over HTTP. */
@Path("/checks/{id}/chart.{format}")
@Tag(name = "export")
class DerivedChartResource {

    private static final Words DERIVED = Words.of("推算值", "derived value");

    @Inject
    DerivedCharts charts;

    @Inject
    ChartFiles files;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The chart of what a check derives, period by period with its intervals, as JSON or a file",
            description = ChartFiles.SAME + " Marked as derived throughout; nothing observed is drawn beside it.",
            operationId = "derivedChart")
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.CHARTS)
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = "id of a finding that has a result", example = "area.310107.2023-Q1")
                    String id,
            @RestPath @Parameter(description = ChartFiles.FORMAT, example = "png") String format,
            @BeanParam ChartParameters parameters) {
        return files.answer(
                        Kind.DERIVED_CHART,
                        "/api/v1/checks/" + id,
                        format,
                        parameters,
                        vantage -> new ChartFiles.Question("", (made, language) -> charts.of(id, made, language)))
                .orElseThrow(() -> ProblemException.notFound(DERIVED, id, "/api/v1/derived-values"));
    }
}
