package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Makes a request of a filled workbook, unless one of its rows cannot be recorded. */
@ApplicationScoped
class UploadedReport {

    @Inject
    WorkbookReader workbooks;

    @Inject
    SheetRows sheetRows;

    @Inject
    Worklists worklists;

    @Inject
    SubmissionRights desk;

    SubmissionRequest read(String unit, String month, byte[] file) {
        String named = unit == null ? "" : unit;
        desk.requireReporter(named);
        Worklist worklist = worklists.of(named, worklists.month(month == null ? "" : month));
        List<SheetRow> rows = sheetRows.read(workbooks.read(file, worklist), worklist);
        List<FieldError> errors = new ArrayList<>();
        for (SheetRow row : rows) {
            for (RowRemark finding : row.checked().findings()) {
                if (finding.severity() == RowRemark.Severity.ERROR) {
                    errors.add(new FieldError("row %d %s".formatted(row.number(), finding.field()), finding.words()));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.UNPROCESSABLE,
                    Words.of(
                            "工作簿中有不能记录的内容，没有记录任何行。请按 errors 逐行修改后再上传。",
                            "Some rows cannot be recorded, so none was. Mend the rows listed in errors and upload again."),
                    errors);
        }
        return new SubmissionRequest(
                named, month, rows.stream().map(r -> r.checked().sent()).toList());
    }
}
