package org.indicatordashboard.reporting.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.access.Role;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** What the unit and its reviewers say to one another about a submission. Kept with it; it changes no value. */
@ApplicationScoped
class Comments {

    private static final int LONGEST = 1_000;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionRights desk;

    @Inject
    AuditRecorder witness;

    @Transactional
    void say(long id, CommentRequest request) {
        Submission submission = submissions.one(id);
        desk.requireReader(submission);
        String text = text(request);
        SubmissionRow row = request.target() == null ? null : row(submission, request.target());
        submissions.note(submission, row, SubmissionEvent.Deed.COMMENTED, text);
        String behalf = desk.reportsFor(submission.unit)
                ? desk.behalf(Role.REPORTER, submission.unit)
                : desk.behalf(Role.REVIEWER, null);
        witness.did(
                "comment-submission",
                submission.id.toString(),
                (row == null ? text : row.target + ": " + text) + behalf);
    }

    private static SubmissionRow row(Submission submission, String target) {
        return submission
                .row(target)
                .orElseThrow(() -> ProblemException.badParameter(
                        "target",
                        Words.of(
                                "这份报送没有目标 “%s”。".formatted(Shortened.of(target)),
                                "The submission has no row for “%s”.".formatted(Shortened.of(target)))));
    }

    private static String text(CommentRequest request) {
        String text = request == null || request.text() == null
                ? ""
                : request.text().strip().replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw ProblemException.badParameter(
                    "text",
                    Words.of("应有 1 到 %d 个字符。".formatted(LONGEST), "It has 1 to %d characters.".formatted(LONGEST)));
        }
        return text;
    }
}
