package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.Role;
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
        if (open.isEmpty()) {
            throw Refused.conflict("没有可提交的行。请先填写数值。", "There is no row to submit. Fill in a value first.");
        }
        submit(submission, open, worklist);
    }

    /** Of these targets what is open; a colleague's draft of another one stays a draft. */
    void submit(Submission submission, Set<String> targets, Worklist worklist) {
        List<SubmissionRow> open = submission.inOrder().stream()
                .filter(r -> r.state.isEditable() && targets.contains(r.target))
                .toList();
        if (!open.isEmpty()) {
            submit(submission, open, worklist);
        }
    }

    private void submit(Submission submission, List<SubmissionRow> open, Worklist worklist) {
        Rows.refuse(standing(open, worklist));
        Set<String> behalf = desk.names(Role.REPORTER, submission.unit).stream()
                .filter(name -> !name.equals(desk.who()))
                .collect(java.util.stream.Collectors.toSet());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (SubmissionRow row : open) {
            row.handIn(desk.who(), now);
            row.writtenBy.addAll(behalf);
            submissions.note(submission, row, SubmissionEvent.Deed.SUBMITTED, row.remark);
        }
        submission.submittedBy = desk.who();
        submission.submittedAt = now;
        submission.settle();
    }

    /** What stands against rows as the data are now. */
    List<FieldError> standing(List<SubmissionRow> rows, Worklist worklist) {
        List<FieldError> errors = new ArrayList<>();
        for (SubmissionRow row : rows) {
            CheckedRow checked = check.check(row.asRequest(), worklist);
            if (row.copiedFrom != null) {
                errors.add(Rows.error(row.position, Copied.unconfirmed(row.copiedFrom)));
            }
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
