package org.indicatordashboard.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.Witness;
import org.indicatordashboard.problem.FieldError;
import org.indicatordashboard.problem.ProblemException;

/** What reporters do: write, change, submit. */
@ApplicationScoped
class Drafting {

    @Inject
    Submissions submissions;

    @Inject
    Worklists worklists;

    @Inject
    RowCheck check;

    @Inject
    ReportingConfig config;

    @Inject
    Witness witness;

    @Inject
    Desk desk;

    @Inject
    Clock clock;

    /** @param key idempotency key, null for none */
    @Transactional
    Submission create(Worklist worklist, List<RowRequest> rows, String key, String fingerprint, boolean submit) {
        Submission submission = new Submission();
        submission.unit = worklist.unit();
        submission.month = worklist.month().toString();
        submission.createdBy = desk.who();
        submission.createdAt = now();
        submission.idempotencyKey = key;
        submission.fingerprint = fingerprint;
        submission.state = SubmissionState.DRAFT;
        fill(submission, rows, worklist);
        submissions.persistAndFlush(submission);
        submissions.note(submission, null, SubmissionEvent.Deed.CREATED, null);
        if (submit) {
            submit(submission, worklist);
        }
        tell("create-submission", submission);
        return submission;
    }

    /** The rows not yet approved become these; one that was submitted before and is missing now is withdrawn. */
    @Transactional
    Submission change(long id, List<RowRequest> rows) {
        Submission submission = submissions.locked(id);
        desk.requireReporter(submission);
        requireEditable(submission);
        fill(submission, rows, worklist(submission));
        submissions.note(submission, null, SubmissionEvent.Deed.CHANGED, null);
        tell("change-submission", submission);
        return submission;
    }

    @Transactional
    Submission submit(long id) {
        Submission submission = submissions.locked(id);
        desk.requireReporter(submission);
        requireEditable(submission);
        submit(submission, worklist(submission));
        tell("submit-submission", submission);
        return submission;
    }

    private void submit(Submission submission, Worklist worklist) {
        List<SubmissionRow> open =
                submission.rows.stream().filter(r -> r.state.isEditable()).toList();
        List<FieldError> errors = new ArrayList<>();
        for (SubmissionRow row : open) {
            CheckedRow checked = check.check(row.asRequest(), worklist);
            for (Finding finding : checked.findings()) {
                boolean stops = checked.lacksRemark()
                        ? finding.severity() != Finding.Severity.NOTE
                        : finding.severity() == Finding.Severity.ERROR;
                if (stops) {
                    errors.add(new FieldError(field(row.position, finding), finding.words()));
                }
            }
        }
        refuse(errors);
        if (open.isEmpty()) {
            throw Refused.conflict("没有可提交的行。请先填写数值。", "There is no row to submit. Fill in a value first.");
        }
        for (SubmissionRow row : open) {
            row.state = SubmissionState.SUBMITTED;
            submissions.note(submission, row, SubmissionEvent.Deed.SUBMITTED, row.remark);
        }
        submission.submittedBy = desk.who();
        submission.submittedAt = now();
        submission.settle();
    }

    private void fill(Submission submission, List<RowRequest> rows, Worklist worklist) {
        List<FieldError> errors = new ArrayList<>();
        List<CheckedRow> checked = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            CheckedRow row = check.check(rows.get(i), worklist);
            for (Finding finding : row.findings()) {
                if (finding.severity() == Finding.Severity.ERROR) {
                    errors.add(new FieldError(field(i, finding), finding.words()));
                }
            }
            if (!named.add(rows.get(i).target())) {
                errors.add(Rows.twice(i));
            }
            checked.add(row);
        }
        Rows.requireNumber(rows.size(), config.rows(), errors);
        refuse(errors);
        drop(submission, named);
        for (int i = 0; i < checked.size(); i++) {
            put(submission, checked.get(i), i);
        }
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

    private static void put(Submission submission, CheckedRow checked, int position) {
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
        row.take(checked);
    }

    private Worklist worklist(Submission submission) {
        return worklists.of(submission.unit, submission.period());
    }

    private static void requireEditable(Submission submission) {
        if (!submission.state.isEditable()) {
            throw Refused.conflict(
                    "只有草稿和被退回的报送可以修改或提交。更正已审核的数值请另建报送。",
                    "Only a draft or returned submission can be changed or submitted. Make another one to correct an approved value.");
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.badParameters(errors);
        }
    }

    private static String field(int row, Finding finding) {
        return "rows[%d].%s".formatted(row, finding.field());
    }

    private void tell(String action, Submission submission) {
        submissions.flush();
        witness.did(
                action,
                submission.id.toString(),
                "%s %s, %d rows, %s"
                        .formatted(submission.unit, submission.month, submission.rows.size(), submission.state.code()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
