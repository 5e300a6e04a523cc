package org.indicatordashboard.reporting.round;

import java.util.List;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/**
 * A row with what was found out about it.
 *
 * @param target null where the unit owes no such target
 * @param figure null where the row has no usable value
 * @param period null where the row names no usable one
 * @param evidence null for none
 * @param remark null for none
 */
record CheckedRow(
        RowRequest sent,
        AssessedTarget target,
        Figure figure,
        Period period,
        String evidence,
        String remark,
        List<RowRemark> findings) {

    boolean isRefused() {
        return has(RowRemark.Severity.ERROR);
    }

    /** Whether somebody has to explain it before it can be submitted. */
    boolean lacksRemark() {
        return remark == null && has(RowRemark.Severity.WARNING);
    }

    /** The observation that it would become or revise. */
    String observation() {
        return "%s-%s-%s".formatted(target.target().region, target.target().indicator, period);
    }

    private boolean has(RowRemark.Severity severity) {
        return findings.stream().anyMatch(f -> f.severity() == severity);
    }
}
