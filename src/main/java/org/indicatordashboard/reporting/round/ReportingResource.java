package org.indicatordashboard.reporting.round;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.NoWrite;
import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.file.office.OfficeTypes;
import org.indicatordashboard.reporting.question.QuestionView;
import org.indicatordashboard.reporting.question.Questions;

/** The monthly round of a unit over HTTP. */
@Path("/reporting/{unit}")
@Tag(name = "reporting")
@RolesAllowed({RoleName.REPORTER, RoleName.REVIEWER})
class ReportingResource {

    static final String XLSX = OfficeTypes.XLSX;
    static final String XLSM = "application/vnd.ms-excel.sheet.macroenabled.12";

    @Inject
    Worklists worklists;

    @Inject
    Submissions submissions;

    @Inject
    WorkbookReader workbooks;

    @Inject
    SheetRows rows;

    @Inject
    SubmissionRights desk;

    @Inject
    Questions questions;

    @GET
    @Path("/{month: \\d{4}-\\d{2}}")
    @Transactional
    @Operation(
            summary = "What a unit has to report for a month, with what has been written already",
            operationId = "worklist")
    public WorklistView worklist(
            @RestPath @Parameter(description = "responsible unit", example = "区商务委") String unit,
            @RestPath @Parameter(description = "month", example = "2024-03") String month) {
        Worklist worklist = asked(unit, month);
        List<Submission> written = submissions.of(unit, worklist.month());
        return new WorklistView(
                worklist.unit(),
                worklist.month(),
                worklist.deadline(),
                worklist.version(),
                worklist.items().stream()
                        .map(t -> WorklistView.item(t, worklist, reported(t.target().naturalKey, written)))
                        .toList(),
                questions.of(unit).stream().map(QuestionView::of).toList());
    }

    @GET
    @Path("/{month: \\d{4}-\\d{2}}.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "The workbook to fill in: one row a target, identifiers protected, input cells validated",
            operationId = "worklistWorkbook")
    @APIResponse(
            responseCode = "200",
            description = "The workbook.",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(
            @RestPath @Parameter(description = "responsible unit", example = "区商务委") String unit,
            @RestPath @Parameter(description = "month", example = "2024-03") String month) {
        Worklist worklist = asked(unit, month);
        String name = URLEncoder.encode("月报-%s-%s.xlsx".formatted(unit, month), StandardCharsets.UTF_8);
        return Response.ok(WorkbookWriter.write(worklist), XLSX)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"report-%s.xlsx\"; filename*=UTF-8''%s".formatted(month, name))
                .build();
    }

    @POST
    @Path("/{month: \\d{4}-\\d{2}}")
    @Consumes({XLSX, XLSM, MediaType.APPLICATION_OCTET_STREAM})
    @NoWrite
    @Operation(
            summary = "Dry run of a filled workbook: row by row what would be recorded and what is wrong",
            description =
                    "Nothing is recorded. POST /submissions with the same workbook records it. At most 2 MB by default.",
            operationId = "tryWorkbook")
    @APIResponse(responseCode = "413", description = "The file is too large.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The file is no workbook of this unit and month, its columns were moved, or it holds formulas, macros, merged cells or too many rows.")
    @APIResponseSchema(DryRunView.class)
    public DryRunView tryOut(
            @RestPath @Parameter(description = "responsible unit", example = "区商务委") String unit,
            @RestPath @Parameter(description = "month", example = "2024-03") String month,
            byte[] file) {
        Worklist worklist = asked(unit, month);
        return DryRunView.of(worklist, rows.read(workbooks.read(file, worklist), worklist));
    }

    private Worklist asked(String unit, String month) {
        desk.requireReader(unit);
        return worklists.of(unit, worklists.month(month));
    }

    private static WorklistView.Reported reported(String target, List<Submission> written) {
        for (Submission submission : written) {
            Optional<SubmissionRow> row = submission.row(target);
            if (row.isPresent() && row.get().state != SubmissionState.WITHDRAWN) {
                return new WorklistView.Reported(submission.id, SubmissionRowView.of(row.get(), List.of(), null));
            }
        }
        return null;
    }
}
