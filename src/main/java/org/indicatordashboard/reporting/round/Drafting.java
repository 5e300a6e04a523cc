package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.access.Role;

/** What reporters do: write, change, submit. Each is one transaction and leaves its trace. */
@ApplicationScoped
class Drafting {

    @Inject
    Submissions submissions;

    @Inject
    Worklists worklists;

    @Inject
    Rounds rounds;

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

    /** Goes on in the unit's submission of the month, or begins one. The round must be open. */
    @Transactional
    Intake.Taken take(Worklist worklist, List<RowRequest> rows, SentUnder sent, boolean submit) {
        rounds.hold(new ReportingRound.Of(worklist.unit(), worklist.month().toString()));
        Optional<Long> before = earlier(sent);
        if (before.isPresent()) {
            return new Intake.Taken(false, before.get());
        }
        MonthsSubmission going = new MonthsSubmission(submissions.held(worklist.unit(), worklist.month()));
        List<CheckedRow> checked = filling.checked(rows, worklist);
        List<CheckedRow> news =
                checked.stream().filter(row -> !going.isApproved(row)).toList();
        if (news.isEmpty()) {
            throw Refused.conflict(
                    "这些数值都已审核，没有新的内容。", "All of these values are approved already; there is nothing new in them.");
        }
        Submission submission =
                going.of(news).map(s -> goOn(s, news, sent)).orElseGet(() -> begin(worklist, news, sent));
        if (submit) {
            Set<String> targets = news.stream().map(row -> row.sent().target()).collect(Collectors.toSet());
            submitting.submit(submission, targets, worklist);
        }
        tell(submission.revision == 1 ? "create-submission" : "change-submission", submission);
        return new Intake.Taken(true, submission.id);
    }

    /** Of what was sent under the same key before. */
    Optional<Long> earlier(SentUnder sent) {
        if (sent.key() == null) {
            return Optional.empty();
        }
        Optional<Long> begun = submissions.sentBy(desk.who(), sent.key()).map(known -> {
            sent.requireSame(known.fingerprint, known.id);
            return known.id;
        });
        return begun.or(() -> submissions.addedBy(desk.who(), sent.key()).map(known -> {
            sent.requireSame(known.fingerprint, known.submission);
            return known.submission;
        }));
    }

    private Submission begin(Worklist worklist, List<CheckedRow> rows, SentUnder sent) {
        Submission submission = new Submission();
        submission.unit = worklist.unit();
        submission.month = worklist.month().toString();
        submission.createdBy = desk.who();
        submission.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        submission.idempotencyKey = sent.key();
        submission.fingerprint = sent.fingerprint();
        filling.goOn(submission, rows);
        submissions.persistAndFlush(submission);
        submissions.note(submission, null, SubmissionEvent.Deed.CREATED, null);
        return submission;
    }

    private Submission goOn(Submission submission, List<CheckedRow> rows, SentUnder sent) {
        filling.goOn(submission, rows);
        submissions.remember(sent, submission);
        return submission;
    }

    /** The rows not yet decided become these; one that was submitted before and is missing now is withdrawn. */
    @Transactional
    Submission change(long id, List<RowRequest> rows) {
        Submission submission = submissions.locked(id);
        desk.requireReporter(submission);
        requireEditable(submission);
        filling.replace(submission, rows, worklist(submission));
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
        if (!submission.isEditable()) {
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
                "%s %s, %d rows, %s%s"
                        .formatted(
                                submission.unit,
                                submission.month,
                                submission.rows.size(),
                                submission.state.code(),
                                desk.behalf(Role.REPORTER, submission.unit)));
    }
}
