package org.indicatordashboard.reporting.round;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.Caller;
import org.indicatordashboard.access.Role;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.Shortened;

/** Who may read and write what: a unit's reports are the matter of its reporters and of the reviewers. */
@ApplicationScoped
class SubmissionRights {

    @Inject
    Caller caller;

    String who() {
        return caller.name();
    }

    /** Names under which somebody acts: the own one, and that of whom one stands in for. */
    Set<String> names(Role role, String unit) {
        Set<String> names = new LinkedHashSet<>(Set.of(who()));
        caller.actsFor(role, unit).ifPresent(names::add);
        return names;
    }

    /** For the audit trail, after what was done; empty for oneself. */
    String behalf(Role role, String unit) {
        return caller.actsFor(role, unit).map(" (for %s)"::formatted).orElse("");
    }

    boolean isReviewer() {
        return caller.has(Role.REVIEWER);
    }

    boolean reportsFor(String unit) {
        return caller.has(Role.REPORTER) && caller.units().contains(unit);
    }

    void requireReader(String unit) {
        if (!isReviewer() && !reportsFor(unit)) {
            throw foreign(unit);
        }
    }

    void requireReporter(String unit) {
        if (!reportsFor(unit)) {
            throw foreign(unit);
        }
    }

    /** A foreign submission is as if it were not there. */
    void requireReader(Submission submission) {
        if (!isReviewer() && !reportsFor(submission.unit)) {
            throw Submissions.missing(submission.id);
        }
    }

    void requireReporter(Submission submission) {
        requireReader(submission);
        requireReporter(submission.unit);
    }

    /** Whether the caller, or whom that one stands in for, had a hand in it. */
    boolean isOwn(Submission submission) {
        return names(Role.REVIEWER, null).stream().anyMatch(submission::isOf);
    }

    void requireOtherReviewer(Submission submission) {
        if (isOwn(submission)) {
            throw Refused.forbidden(
                    "不能审核自己填写或提交的报送。请由另一位审核员处理。",
                    "Nobody decides on a submission of their own. Another reviewer has to.");
        }
    }

    private static ProblemException foreign(String unit) {
        return Refused.forbidden(
                "您的账户不为 “%s” 报送。管理员可以添加责任单位。".formatted(Shortened.of(unit)),
                "Your account does not report for “%s”. An administrator can add the unit."
                        .formatted(Shortened.of(unit)));
    }
}
