package org.indicatordashboard.progress;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.answer.Asked;
import org.indicatordashboard.answer.ListParameters;
import org.indicatordashboard.answer.Page;
import org.indicatordashboard.answer.PageRequest;
import org.indicatordashboard.answer.ReadParameters;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.problem.ProblemException;
import org.indicatordashboard.publication.Vantage;

/** Targets over HTTP. */
@Path("/targets")
@Tag(name = "targets")
class TargetResource {

    private static final Words TARGET = Words.of("在该日有效的目标", "target in force at that date");

    @Inject
    Scoreboard scoreboard;

    @Inject
    TargetDetails details;

    @Inject
    TargetQuestion.Reader questions;

    @Inject
    Asked asked;

    @GET
    @Operation(
            summary = "Targets in force with their assessment, in the order of the dataset",
            description = "Only class figure unless class says otherwise; class=all gives every class.",
            operationId = "targets")
    public Page<TargetView> list(@BeanParam TargetFilter filter, @BeanParam ListParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        return page.of(
                scoreboard.assessed(vantage, question),
                t -> t.target().naturalKey,
                details.views(vantage.version())::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One target: its assessment with reasons, its series, related evidence",
            operationId = "target")
    public TargetDetailView one(
            @RestPath @Parameter(description = "target id", example = "putuo-2023-5g-outdoor-base-stations") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return details.of(id, vantage).orElseThrow(() -> ProblemException.notFound(TARGET, id, "/api/v1/targets"));
    }
}
