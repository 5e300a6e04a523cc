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

    private static boolean isOf(String unit, List<String> wanted) {
        return wanted == null
                || wanted.isEmpty()
                || wanted.stream().anyMatch(w -> List.of(w.split(",")).contains(unit));
    }
}
