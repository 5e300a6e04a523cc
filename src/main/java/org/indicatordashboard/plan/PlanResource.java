package org.indicatordashboard.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.answer.SearchParameters;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Plans over HTTP. */
@Path("/plans")
@Tag(name = "plans")
class PlanResource {

    private static final Words PLAN = Words.of("行动方案", "plan");

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    Targets targets;

    @Inject
    Documents documents;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Plans whose document is known, in the order of the dataset", operationId = "plans")
    public Page<PlanView> list(@BeanParam SearchParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, PlanView.class);
        asked.reader().done();
        Sought sought = parameters.sought();
        List<String> known =
                documents.known(vantage).stream().map(d -> d.naturalKey).toList();
        List<Plan> shown = plans.at(vantage.version()).stream()
                .filter(p -> known.contains(p.document))
                .filter(p -> sought.isIn(Arrays.asList(p.title, p.titleEn, p.naturalKey)))
                .toList();
        return page.of(shown, p -> p.naturalKey, PlanView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One plan with its tree of sections",
            description = "Sections that set no number are there too.",
            operationId = "plan")
    public PlanTreeView one(
            @RestPath @Parameter(description = "plan id", example = "putuo-action-plan-2022") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        Plan plan = plans.at(vantage.version(), id)
                .filter(p -> documents.known(vantage, p.document).isPresent())
                .orElseThrow(() -> ProblemException.notFound(PLAN, id, "/api/v1/plans"));
        Map<String, List<String>> bySection =
                targets.in(TargetScope.of(TargetScope.By.PLAN, id), vantage.version()).stream()
                        .collect(Collectors.groupingBy(
                                t -> t.sectionId, Collectors.mapping(t -> t.naturalKey, Collectors.toList())));
        return new PlanTreeView(
                PlanView.of(plan),
                sections.of(id, vantage.version()).stream()
                        .map(s -> SectionView.of(s, bySection.getOrDefault(s.sectionId, List.of())))
                        .toList());
    }
}
