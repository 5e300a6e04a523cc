package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.AuditRecorder;

/** What reporters do: write, change, submit. Each is one transaction and leaves its trace. */
@ApplicationScoped
class Drafting {

    @Inject
    Submissions submissions;

    @Inject
    Worklists worklists;

    @Inject
    Filling filling;

    @Inject
    Submitting submitting;

    @Inject
    AuditRecorder witness;

    @Inject
    SubmissionRights desk;

    @Inject
    Clock clock;

    /** @param key idempotency key, null for none */
    @Transactional
    Submission create(Worklist worklist, List<RowRequest> rows, String key, String fingerprint, boolean submit) {
        Submission submission = new Submission();
        submission.unit = worklist.unit();
        submission.month = worklist.month().toString();
        submission.createdBy = desk.who();
        submission.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        submission.idempotencyKey = key;
        submission.fingerprint = fingerprint;
        submission.state = SubmissionState.DRAFT;
        filling.fill(submission, rows, worklist);
        submissions.persistAndFlush(submission);
        submissions.note(submission, null, SubmissionEvent.Deed.CREATED, null);
        if (submit) {
            submitting.submit(submission, worklist);
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
        filling.fill(submission, rows, worklist(submission));
        submissions.note(submission, null, SubmissionEvent.Deed.CHANGED, null);
        tell("change-submission", submission);
        return submission;
    }

    @Transactional
    Submission submit(long id) {
        Submission submission = submissions.locked(id);
        desk.requireReporter(submission);
        requireEditable(submission);
        submitting.submit(submission, worklist(submission));
        tell("submit-submission", submission);
        return submission;
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

    private void tell(String action, Submission submission) {
        submissions.flush();
        witness.did(
                action,
                submission.id.toString(),
                "%s %s, %d rows, %s"
                        .formatted(submission.unit, submission.month, submission.rows.size(), submission.state.code()));
    }
}
