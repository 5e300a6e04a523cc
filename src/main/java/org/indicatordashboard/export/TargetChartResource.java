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
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.RuleSetParameter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;

/** The chart of a target over HTTP. */
@Path("/targets/{id}/chart.{format}")
@Tag(name = "export")
class TargetChartResource {

    private static final Words TARGET = Words.of("在该日有效的目标", "target in force at that date");

    @Inject
    TargetCharts charts;

    @Inject
    TargetQuestionReader questions;

    @Inject
    ChartFiles files;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The chart of one target, as JSON or a file",
            description = ChartFiles.SAME,
            operationId = "targetChart")
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.CHARTS)
    @APIResponseSchema(Chart.class)
    public Object chart(
            @RestPath @Parameter(description = "target id", example = "putuo-2023-5g-outdoor-base-stations") String id,
            @RestPath @Parameter(description = ChartFiles.FORMAT, example = "png") String format,
            @BeanParam RuleSetParameter rules,
            @BeanParam ChartParameters parameters) {
        return files.answer(Kind.TARGET_CHART, "/api/v1/targets/" + id, format, parameters, vantage -> {
                    String ruleSet = questions.ruleSet(rules.ruleSet(), asked.reader());
                    TargetQuestion question = TargetQuestion.of(id).under(ruleSet);
                    return new ChartFiles.Question(
                            questions.pinned("", ruleSet), (made, language) -> charts.of(question, made, language));
                })
                .orElseThrow(() -> ProblemException.notFound(TARGET, id, "/api/v1/targets"));
    }
}
