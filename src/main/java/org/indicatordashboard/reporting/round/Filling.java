package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.Role;
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

    /** Makes them the rows which are not decided: one that is missing is dropped, or withdrawn if it was submitted once. */
    void replace(Submission submission, List<RowRequest> rows, Worklist worklist) {
        List<CheckedRow> checked = checked(rows, worklist);
        boolean isOther = drop(submission, rows.stream().map(RowRequest::target).collect(Collectors.toSet()));
        for (int i = 0; i < checked.size(); i++) {
            String target = checked.get(i).sent().target();
            SubmissionRow row = submission.row(target).orElse(null);
            if (row != null && !row.state.isEditable() && !row.isFree()) {
                throw Refused.conflict(
                        "目标 %s 的数值已提交或已审核。更正请另建报送。".formatted(target),
                        "The value of %s has been submitted or approved. Make another submission to correct it."
                                .formatted(target));
            }
            isOther |= put(submission, checked.get(i), i);
        }
        end(submission, isOther);
    }

    /**
     * Adds them; other rows stay as they are. One that waits for a reviewer and says something else now is open again.
     */
    void goOn(Submission submission, List<CheckedRow> rows) {
        int position =
                submission.rows.stream().mapToInt(r -> r.position + 1).max().orElse(0);
        boolean isOther = false;
        for (CheckedRow checked : rows) {
            SubmissionRow row = submission.row(checked.sent().target()).orElse(null);
            if (row == null || row.state.isEditable() || !row.says(checked)) {
                isOther |= put(submission, checked, row == null ? position++ : row.position);
            }
        }
        end(submission, isOther);
    }

    /** All of them, or a refusal that names each mistake. */
    List<CheckedRow> checked(List<RowRequest> rows, Worklist worklist) {
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
        return checked;
    }

    private boolean drop(Submission submission, Set<String> named) {
        Set<SubmissionRow> missing = submission.rows.stream()
                .filter(r -> r.state.isEditable() && !named.contains(r.target))
                .collect(Collectors.toSet());
        for (SubmissionRow row : missing) {
            if (row.state == SubmissionState.DRAFT && row.sent.isEmpty() && submission.submittedAt == null) {
                submission.rows.remove(row);
            } else {
                row.state = SubmissionState.WITHDRAWN;
                submissions.note(submission, row, SubmissionEvent.Deed.WITHDRAWN, null);
            }
        }
        return !missing.isEmpty();
    }

    private boolean put(Submission submission, CheckedRow checked, int position) {
        SubmissionRow row = submission.row(checked.sent().target()).orElse(null);
        if (row == null) {
            row = new SubmissionRow();
            row.submission = submission;
            row.target = checked.sent().target();
            row.state = SubmissionState.DRAFT;
            submission.rows.add(row);
        } else if (!row.state.isEditable()) {
            row.state = SubmissionState.DRAFT;
        }
        row.position = position;
        boolean isOther = row.take(checked, desk.names(Role.REPORTER, submission.unit));
        if (isOther && submission.id != null) {
            submissions.note(submission, row, SubmissionEvent.Deed.CHANGED, null);
        }
        return isOther;
    }

    private static void end(Submission submission, boolean isOther) {
        if (isOther) {
            submission.revision++;
        }
        submission.settle();
    }
}
