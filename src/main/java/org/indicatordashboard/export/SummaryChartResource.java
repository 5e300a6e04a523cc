package org.indicatordashboard.export;

import java.util.Optional;

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
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;

/** The chart of the summary over HTTP. */
@Path("/summary/chart.{format}")
@Tag(name = "export")
class SummaryChartResource {

    @Inject
    SummaryCharts charts;

    @Inject
    TargetQuestionReader questions;

    @Inject
    ChartFiles files;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The chart of targets by status and domain, as JSON or a file",
            description = ChartFiles.SAME,
            operationId = "summaryChart")
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.CHARTS)
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = ChartFiles.FORMAT, example = "png") String format,
            @BeanParam TargetFilter filter,
            @BeanParam ChartParameters parameters) {
        return files.answer(Kind.SUMMARY_CHART, "/api/v1/summary", format, parameters, vantage -> {
                    TargetQuestion question = questions.read(filter, vantage, asked.reader());
                    return new ChartFiles.Question(
                            questions.pinned(asked.filters(), question.ruleSet()),
                            (made, language) -> Optional.of(charts.of(question, made, language)));
                })
                .orElseThrow();
    }
}
