package org.indicatordashboard.reporting.round;

import java.util.Collection;
import java.util.List;

import org.indicatordashboard.language.Coded;

/** How far a submission, or one row of it, has come. */
public enum SubmissionState implements Coded {
    /** Being written; only the unit and the reviewers see it. */
    DRAFT,
    /** Waits for a reviewer. */
    SUBMITTED,
    /** Sent back with a reason, to be mended and submitted again. */
    RETURNED,
    /** Became an observation. */
    APPROVED,
    /** Taken back; an observation that it had become is withdrawn. */
    WITHDRAWN;

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Of the whole, from its rows: what still has to be done comes first. */
    static SubmissionState of(Collection<SubmissionState> rows) {
        for (SubmissionState open : List.of(SUBMITTED, RETURNED, DRAFT, APPROVED)) {
            if (rows.contains(open)) {
                return open;
            }
        }
        return rows.isEmpty() ? DRAFT : WITHDRAWN;
    }
}
