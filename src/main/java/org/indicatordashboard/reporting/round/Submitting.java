package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.problem.FieldError;

/** Hands the open rows of a submission in, where nothing stands against any of them. */
@ApplicationScoped
class Submitting {

    @Inject
    Submissions submissions;

    @Inject
    RowCheck check;

    @Inject
    SubmissionRights desk;

    @Inject
    Clock clock;

    void submit(Submission submission, Worklist worklist) {
        List<SubmissionRow> open =
                submission.inOrder().stream().filter(r -> r.state.isEditable()).toList();
        Rows.refuse(standing(open, worklist));
        if (open.isEmpty()) {
            throw Refused.conflict("没有可提交的行。请先填写数值。", "There is no row to submit. Fill in a value first.");
        }
        for (SubmissionRow row : open) {
            row.state = SubmissionState.SUBMITTED;
            submissions.note(submission, row, SubmissionEvent.Deed.SUBMITTED, row.remark);
        }
        submission.submittedBy = desk.who();
        submission.submittedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        submission.settle();
    }

    /** What stands against rows as the data are now. */
    List<FieldError> standing(List<SubmissionRow> rows, Worklist worklist) {
        List<FieldError> errors = new ArrayList<>();
        for (SubmissionRow row : rows) {
            CheckedRow checked = check.check(row.asRequest(), worklist);
            for (RowRemark finding : checked.findings()) {
                boolean stops = checked.lacksRemark()
                        ? finding.severity() != RowRemark.Severity.NOTE
                        : finding.severity() == RowRemark.Severity.ERROR;
                if (stops) {
                    errors.add(Rows.error(row.position, finding));
                }
            }
        }
        return errors;
    }
}
