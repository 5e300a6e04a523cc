package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.Caller;
import org.indicatordashboard.time.Period;

/** Finds the submissions that the caller may see. */
@ApplicationScoped
class SubmissionListing {

    @Inject
    Submissions submissions;

    @Inject
    Worklists worklists;

    @Inject
    Caller caller;

    @Inject
    SubmissionRights desk;

    List<Submission> find(SubmissionParameters parameters, Set<String> states) {
        Period month = parameters.month == null ? null : worklists.month(parameters.month);
        List<Submission> readable = desk.isReviewer() ? submissions.everybodys() : submissions.ofUnits(caller.units());
        return readable.stream()
                .filter(s -> states.isEmpty() || states.contains(s.state.code()))
                .filter(s -> month == null || s.month.equals(month.toString()))
                .filter(s -> isOf(s.unit, parameters.unit))
                .toList();
    }

    WaitingView waiting() {
        long review = desk.isReviewer()
                ? count(
                        submissions.in(SubmissionState.SUBMITTED).stream()
                                .filter(s -> !desk.isOwn(s))
                                .toList(),
                        SubmissionState.SUBMITTED)
                : 0;
        return new WaitingView(count(submissions.ofUnits(caller.units()), SubmissionState.RETURNED), review);
    }

    private static long count(List<Submission> submissions, SubmissionState state) {
        return submissions.stream()
                .flatMap(s -> s.rows.stream())
                .filter(r -> r.state == state)
                .count();
    }

    private static boolean isOf(String unit, List<String> wanted) {
        return wanted == null
                || wanted.isEmpty()
                || wanted.stream().anyMatch(w -> List.of(w.split(",")).contains(unit));
    }
}
