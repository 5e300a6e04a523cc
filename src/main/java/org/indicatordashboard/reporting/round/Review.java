package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.access.Role;
import org.indicatordashboard.access.audit.Sealed;
import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** What reviewers do: approve or return, whole or row by row; and taking back. Each in one transaction. */
@ApplicationScoped
class Review {

    @Inject
    Submissions submissions;

    @Inject
    Approval approval;

    @Inject
    Submitting submitting;

    @Inject
    Worklists worklists;

    @Inject
    AuditRecorder witness;

    @Inject
    SubmissionRights desk;

    @Inject
    Event<Returned> returned;

    @Inject
    Clock clock;

    /** @return how many rows */
    @Transactional
    int approve(long id, TargetsRequest request) {
        Submission submission = waiting(id, request);
        List<SubmissionRow> rows = chosen(submission, request, r -> r.state == SubmissionState.SUBMITTED);
        requireNothingStandsAgainst(submission, rows);
        approval.publish(submission, rows);
        for (SubmissionRow row : rows) {
            decide(submission, row, SubmissionState.APPROVED, SubmissionEvent.Deed.APPROVED, request.optionalReason());
        }
        done(
                "approve-submission",
                submission,
                rows,
                request.optionalReason(),
                rows.stream().map(ApprovedValues::seal).toList());
        return rows.size();
    }

    @Transactional
    Submission giveBack(long id, TargetsRequest request) {
        Submission submission = waiting(id, request);
        String reason = request.requiredReason();
        List<SubmissionRow> rows = chosen(submission, request, r -> r.state == SubmissionState.SUBMITTED);
        for (SubmissionRow row : rows) {
            row.returnReason = reason;
            decide(submission, row, SubmissionState.RETURNED, SubmissionEvent.Deed.RETURNED, reason);
        }
        returned.fire(new Returned(
                submission.unit,
                submission.month,
                submission.id,
                rows.stream().map(r -> r.target).toList(),
                reason));
        return done("return-submission", submission, rows, reason);
    }

    /** The unit may take back what is not approved; what is public already is withdrawn by a reviewer, with a reason. */
    @Transactional
    Submission withdraw(long id, TargetsRequest request) {
        Submission submission = submissions.locked(id);
        desk.requireReader(submission);
        request.requireRevision(submission);
        boolean isReviewer = desk.isReviewer() && !desk.isOwn(submission);
        List<SubmissionRow> rows = chosen(
                submission,
                request,
                r -> r.state == SubmissionState.APPROVED
                        ? isReviewer || request.targets() != null
                        : r.state != SubmissionState.WITHDRAWN);
        List<SubmissionRow> approved =
                rows.stream().filter(r -> r.state == SubmissionState.APPROVED).toList();
        String reason = approved.isEmpty() ? request.optionalReason() : request.requiredReason();
        if (!approved.isEmpty() && !isReviewer) {
            throw Refused.forbidden(
                    "已审核的数值须由另一位审核员撤回；更正请另建报送。",
                    "An approved value is withdrawn by another reviewer; make another submission to correct it.");
        }
        approval.withdraw(submission, approved);
        for (SubmissionRow row : rows) {
            decide(submission, row, SubmissionState.WITHDRAWN, SubmissionEvent.Deed.WITHDRAWN, reason);
        }
        return done("withdraw-submission", submission, rows, reason);
    }

    /** What was well when it was submitted may not be any more: another value came, a target went. */
    private void requireNothingStandsAgainst(Submission submission, List<SubmissionRow> rows) {
        Worklist worklist = worklists.of(submission.unit, submission.period());
        List<FieldError> errors = submitting.standing(rows, worklist);
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "提交之后情况有变，有的行现在缺少备注或不能记录，见 errors。请退回这些行。",
                            "Things changed since it was submitted: rows named in errors now lack a remark or cannot be recorded. Return them."),
                    errors);
        }
    }

    private Submission waiting(long id, TargetsRequest request) {
        Submission submission = submissions.locked(id);
        desk.requireOtherReviewer(submission);
        if (submission.state != SubmissionState.SUBMITTED) {
            throw Refused.conflict(
                    "这份报送没有等待审核的行，现状态为 %s。".formatted(submission.state.code()),
                    "No row of this submission waits for review; it is %s.".formatted(submission.state.code()));
        }
        request.requireRevision(submission);
        return submission;
    }

    private static List<SubmissionRow> chosen(
            Submission submission, TargetsRequest request, Predicate<SubmissionRow> open) {
        if (request.targets() == null) {
            List<SubmissionRow> rows =
                    submission.inOrder().stream().filter(open).toList();
            if (rows.isEmpty()) {
                throw Refused.conflict("没有可以处理的行。", "There is no row that this can be done to.");
            }
            return rows;
        }
        List<SubmissionRow> rows = new ArrayList<>();
        for (String target : request.targets()) {
            SubmissionRow row = submission
                    .row(target)
                    .orElseThrow(() -> ProblemException.badParameter(
                            "targets",
                            Words.of(
                                    "这份报送没有目标 “%s”。".formatted(Shortened.of(target)),
                                    "The submission has no row for “%s”.".formatted(Shortened.of(target)))));
            if (!open.test(row)) {
                throw Refused.conflict(
                        "目标 %s 的行现为 %s，不能这样处理。".formatted(target, row.state.code()),
                        "The row of %s is %s; this cannot be done to it.".formatted(target, row.state.code()));
            }
            rows.add(row);
        }
        return rows;
    }

    private void decide(
            Submission submission, SubmissionRow row, SubmissionState state, SubmissionEvent.Deed deed, String reason) {
        row.state = state;
        row.decidedBy = desk.who();
        row.decidedAt = now();
        submissions.note(submission, row, deed, reason);
    }

    private Submission done(String action, Submission submission, List<SubmissionRow> rows, String reason) {
        return done(action, submission, rows, reason, List.of());
    }

    private Submission done(
            String action, Submission submission, List<SubmissionRow> rows, String reason, List<Sealed> sealed) {
        submission.settle();
        submissions.flush();
        String targets = String.join(", ", rows.stream().map(r -> r.target).toList());
        String behalf =
                desk.isReviewer() ? desk.behalf(Role.REVIEWER, null) : desk.behalf(Role.REPORTER, submission.unit);
        witness.did(
                action,
                submission.id.toString(),
                (reason == null ? targets : targets + ": " + reason) + behalf,
                sealed);
        return submission;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
