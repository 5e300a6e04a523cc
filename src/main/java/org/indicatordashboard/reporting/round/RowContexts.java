package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;

/** Finds what a reviewer needs beside a row: the promise, the value before, and what would follow from this one. */
@ApplicationScoped
class RowContexts {

    @Inject
    AssessedTargets targets;

    /** Null where the unit owes no such target at the month's end. */
    RowContext of(SubmissionRow row, Worklist worklist) {
        return worklist.target(row.target).map(t -> of(row, t, worklist)).orElse(null);
    }

    private RowContext of(SubmissionRow row, AssessedTarget target, Worklist worklist) {
        Figure figure = row.figure.figure();
        Observation before = ValueBefore.before(target, row.period(), figure.unit());
        Assessment now = target.assessment();
        Assessment then = row.isOpen() ? targets.ifReported(target, row.period(), figure, worklist.vantage()) : now;
        return new RowContext(
                target.target().name,
                target.target().nameEn,
                target.target().figure.figure(),
                target.target().dueOn,
                WorklistView.last(target, before, worklist.month()),
                before == null
                        ? null
                        : RowContext.Change.of(
                                number(before.figure.low, before.figure.high), number(figure.low(), figure.high())),
                now.status(),
                then.status(),
                then.completion() == null ? null : then.completion().text());
    }

    private static BigDecimal number(BigDecimal low, BigDecimal high) {
        return low == null ? high : low;
    }
}
