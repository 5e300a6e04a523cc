package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.function.Predicate;

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

import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.answer.TableParameters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Findings over HTTP. */
@Path("/checks")
@Tag(name = "diagnosis")
class CheckResource {

    private static final Words CHECK = Words.of("互校或发现", "check");
    private static final String PATH = "/api/v1/checks";

    @Inject
    Diagnosis diagnosis;

    @Inject
    CheckFiles files;

    @Inject
    Citations.Source citations;

    @Inject
    Regions regions;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.LISTS)
    @Operation(
            summary = "Cross-checks, target lint, contradictions and lost citations, by group",
            description =
                    "Computed on rounding intervals at the two clocks. A derived value is never an observation. As JSON page by page; csv and xlsx give the whole list.",
            operationId = "checks")
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON, or all rows as a file.",
            content = @Content(schema = @Schema(implementation = CheckPage.class)))
    public Object list(@BeanParam CheckFilter filter, @BeanParam TableParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, CheckView.class);
        TableRequest table = asked.table(parameters, TableFormat.ofLists());
        Predicate<Finding> meets = filter.read(asked.reader(), regions.codes(vantage.version()));
        asked.reader().done();
        List<Finding> found = diagnosis.at(vantage).stream().filter(meets).toList();
        if (table.isFile()) {
            return files.answer(found, table, new ExportQuery(ExportQuery.Kind.CHECKS, PATH, asked.filters(), vantage));
        }
        Citations known = citations.at(vantage.version());
        return page.of(found, Finding::id, f -> CheckView.of(f, known));
    }

    /** Names the page of findings in the interface description. */
    @Schema(name = "PageCheckView")
    record CheckPage(
            @Schema(description = "items in the whole list", examples = "57")
            long total,

            List<CheckView> items,

            @Schema(description = "path and query of the next page, null on the last one", nullable = true)
            String next) {}

    @GET
    @Path("/{id}")
    @Operation(summary = "One check with its inputs, formula, interval and outcome", operationId = "check")
    public CheckView one(
            @RestPath @Parameter(description = "id of the finding", example = "area.310107.2023-Q1") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return diagnosis.at(vantage).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> CheckView.of(f, citations.at(vantage.version())))
                .orElseThrow(() -> ProblemException.notFound(CHECK, id, PATH));
    }
}
