package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.problem.FieldError;

/** Puts the rows that were sent into a submission: all of them, or none. */
@ApplicationScoped
class Filling {

    @Inject
    Submissions submissions;

    @Inject
    RowCheck check;

    @Inject
    ReportingConfig config;

    @Inject
    SubmissionRights desk;

    void fill(Submission submission, List<RowRequest> rows, Worklist worklist) {
        List<FieldError> errors = new ArrayList<>();
        List<CheckedRow> checked = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            CheckedRow row = check.check(rows.get(i), worklist);
            for (RowRemark finding : row.findings()) {
                if (finding.severity() == RowRemark.Severity.ERROR) {
                    errors.add(Rows.error(i, finding));
                }
            }
            if (!named.add(rows.get(i).target())) {
                errors.add(Rows.twice(i));
            }
            checked.add(row);
        }
        Rows.requireNumber(rows.size(), config.rows(), errors);
        Rows.refuse(errors);
        drop(submission, named);
        for (int i = 0; i < checked.size(); i++) {
            put(submission, checked.get(i), i, desk.who());
        }
        submission.revision++;
        submission.settle();
    }

    private void drop(Submission submission, Set<String> named) {
        Set<SubmissionRow> missing = submission.rows.stream()
                .filter(r -> r.state.isEditable() && !named.contains(r.target))
                .collect(Collectors.toSet());
        for (SubmissionRow row : missing) {
            if (row.state == SubmissionState.DRAFT && submission.submittedAt == null) {
                submission.rows.remove(row);
            } else {
                row.state = SubmissionState.WITHDRAWN;
                submissions.note(submission, row, SubmissionEvent.Deed.WITHDRAWN, null);
            }
        }
    }

    private static void put(Submission submission, CheckedRow checked, int position, String who) {
        String target = checked.sent().target();
        SubmissionRow row = submission.row(target).orElse(null);
        if (row == null) {
            row = new SubmissionRow();
            row.submission = submission;
            row.target = target;
            row.state = SubmissionState.DRAFT;
            submission.rows.add(row);
        } else if (!row.state.isEditable()) {
            throw Refused.conflict(
                    "目标 %s 的数值已提交或已审核。更正请另建报送。".formatted(target),
                    "The value of %s has been submitted or approved. Make another submission to correct it."
                            .formatted(target));
        }
        row.position = position;
        row.take(checked, who);
    }
}
