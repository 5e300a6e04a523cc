package org.indicatordashboard.comparison;

import java.util.List;
import java.util.Set;

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
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileParameters;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Comparisons over HTTP. */
@Path("/comparisons")
@Tag(name = "diagnosis")
class ComparisonResource {

    private static final String PATH = "/api/v1/comparisons";
    private static final Words INDICATOR = Words.of("指标", "indicator");

    @Inject
    Comparisons comparisons;

    @Inject
    ComparisonFiles files;

    @Inject
    Indicators indicators;

    @Inject
    Regions regions;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.LISTS)
    @Operation(
            summary = "Regions side by side on one indicator, or why they cannot be compared",
            description =
                    "Only the same indicator code is compared. Ranks follow from intervals: overlapping ones are tied, unknown ones are listed without a rank. csv and xlsx give the regions.",
            operationId = "comparisons")
    @APIResponse(
            responseCode = "200",
            description = "The comparison as JSON, or its regions as a file.",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    public Object comparison(
            @RestQuery
                    @Parameter(
                            description = "Indicator code; by default the one that most regions report.",
                            example = "5g-outdoor-base-stations")
                    String indicator,
            @RestQuery
                    @Parameter(
                            description = "Region codes, repeated or in a comma list; all districts by default.",
                            example = "310107,310110")
                    List<String> region,
            @BeanParam FileParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        TableRequest table = asked.table(parameters, TableFormat.ofLists());
        if (indicator != null) {
            asked.reader()
                    .several(
                            "indicator", List.of(indicator), indicators.codes(vantage.version()), "/api/v1/indicators");
        }
        Set<String> chosen =
                asked.reader().several("region", region, regions.codes(vantage.version()), "/api/v1/regions");
        asked.reader().done();
        String compared =
                indicator == null ? comparisons.mostWidespread(vantage).orElse("") : indicator;
        ComparisonView view = comparisons
                .of(compared, chosen, vantage)
                .orElseThrow(() -> ProblemException.notFound(INDICATOR, compared, "/api/v1/indicators"));
        return table.isFile()
                ? files.answer(view, table, new ExportQuery(ExportQuery.Kind.COMPARISON, PATH, made(compared), vantage))
                : view;
    }

    /** With the indicator, so that the file is found again when another one is more widespread. */
    private String made(String indicator) {
        return Filters.with(asked.filters(), "indicator", indicator);
    }
}
