package org.indicatordashboard.progress;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.KeptByRegion;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.answer.TableParameters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

import static org.indicatordashboard.file.provenance.ExportQuery.Kind.TARGETS;

/** Targets over HTTP. */
@Path("/targets")
@Tag(name = "targets")
class TargetResource {

    private static final Words TARGET = Words.of("在该日有效的目标", "target in force at that date");
    private static final String PATH = "/api/v1/targets";

    @Inject
    AssessedTargets scoreboard;

    @Inject
    TargetFiles files;

    @Inject
    TargetDetails details;

    @Inject
    TargetQuestionReader questions;

    @Inject
    CurrentRequest asked;

    @GET
    @KeptByRegion
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.TABLES)
    @Operation(
            summary = "Targets in force with their assessment, in the order of the dataset",
            description =
                    "Only class figure unless class says otherwise; class=all gives every class. As JSON page by page; in the other formats the whole list in one file.",
            operationId = "targets")
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON, or all rows as a file.",
            content = @Content(schema = @Schema(implementation = TargetPage.class)))
    public Object list(@BeanParam TargetFilter filter, @BeanParam TableParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, TargetView.class);
        TableRequest table = asked.table(parameters);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        List<AssessedTarget> targets = scoreboard.assessed(vantage, question);
        return table.isFile()
                ? files.answer(
                        targets,
                        question.ruleSet(),
                        table,
                        new ExportQuery(TARGETS, PATH, questions.pinned(asked.filters(), question.ruleSet()), vantage))
                : page.of(targets, t -> t.target().naturalKey, details.views(vantage.version())::view);
    }

    /** Names the page of targets in the interface description. */
    @Schema(name = "PageTargetView")
    record TargetPage(
            @Schema(description = "items in the whole list", examples = "57")
            long total,

            List<TargetView> items,

            @Schema(description = "path and query of the next page, null on the last one", nullable = true)
            String next) {}

    @GET
    @KeptByRegion
    @Path("/{id}")
    @Operation(
            summary = "One target: its assessment with reasons, its series, related evidence",
            operationId = "target")
    public TargetDetailView one(
            @RestPath @Parameter(description = "target id", example = "putuo-2023-5g-outdoor-base-stations") String id,
            @BeanParam RuleSetParameter rules,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        String ruleSet = questions.ruleSet(rules.ruleSet, asked.reader());
        asked.reader().done();
        return details.of(id, ruleSet, vantage).orElseThrow(() -> ProblemException.notFound(TARGET, id, PATH));
    }
}
