package org.indicatordashboard.reporting.brief;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileParameters;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.Private;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** One page for whoever leads, over HTTP. Not cached: a question changes it without moving the dataset version. */
@Path("/brief")
@Tag(name = "supervision")
@Private
class BriefResource {

    private static final String PATH = "/api/v1/brief";

    @Inject
    Briefs briefs;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Judges judges;

    @Inject
    ExportRecords records;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.LISTS)
    @Operation(
            summary = "On one page: what is found, dispatched, searchable, analysed, and evaluated by unit over time",
            description =
                    "Takes the filters of /targets; region also chooses findings and units. Each number is that of the list which its name says. csv and xlsx give every number in a row of its own.",
            operationId = "brief")
    @APIResponse(
            responseCode = "200",
            description = "The page as JSON, or its numbers as a file.",
            content = @Content(schema = @Schema(implementation = BriefView.class)))
    public Response brief(@BeanParam TargetFilter filter, @BeanParam FileParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        TableRequest table = asked.table(parameters, TableFormat.ofLists());
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        String query = questions.pinned(asked.filters(), question.ruleSet());
        ExportQuery made = new ExportQuery(ExportQuery.Kind.BRIEF, PATH, query, vantage);
        Provenance provenance = records.register(made);
        BriefView view = briefs.of(
                vantage,
                question,
                judges.by(question.ruleSet()).ruleSet(),
                Set.copyOf(Filters.read(query).getOrDefault("region", List.of())),
                provenance);
        if (!table.isFile()) {
            return Response.ok(view, "application/json")
                    .header("Dataset-Version", vantage.version())
                    .build();
        }
        return Response.ok(
                        TableFiles.bytes(table, BriefTable.of(view, table.language(), provenance)),
                        table.format().contentType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s%s\""
                                .formatted(made.fileName(), table.format().ending()))
                .header("Dataset-Version", vantage.version())
                .build();
    }
}
