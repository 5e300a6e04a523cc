package org.indicatordashboard.attainment;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileParameters;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** The index over HTTP. */
@Path("/attainment")
@Tag(name = "diagnosis")
class AttainmentResource {

    private static final String PATH = "/api/v1/attainment";

    @Inject
    Attainments attainments;

    @Inject
    Histories histories;

    @Inject
    AttainmentFiles files;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Judges judges;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.LISTS)
    @Operation(
            summary = "The attainment index with coverage, parts, sensitivity band and four panels",
            description =
                    "Attainment of what can be assessed, always beside how much that is. Below a configurable coverage the composite is withheld. csv and xlsx give the groups.",
            operationId = "attainment")
    @APIResponse(
            responseCode = "200",
            description = "The index as JSON, or its groups as a file.",
            content = @Content(schema = @Schema(implementation = AttainmentView.class)))
    public Object attainment(@BeanParam TargetFilter filter, @BeanParam FileParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        TableRequest table = asked.table(parameters, TableFormat.ofLists());
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        AttainmentView view =
                attainments.of(vantage, question, judges.by(question.ruleSet()).ruleSet());
        return table.isFile()
                ? files.answer(
                        view,
                        table,
                        new ExportQuery(
                                ExportQuery.Kind.ATTAINMENT,
                                PATH,
                                questions.pinned(asked.filters(), question.ruleSet()),
                                vantage))
                : view;
    }

    @GET
    @Path("/history")
    @Operation(summary = "The attainment index by month and by dataset version", operationId = "attainmentHistory")
    public HistoryView history(@BeanParam TargetFilter filter, @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        return histories.of(vantage, question, questions.pinned(asked.filters(), question.ruleSet()));
    }
}
