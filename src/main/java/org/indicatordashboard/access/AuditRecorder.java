package org.indicatordashboard.access;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.audit.AuditTrail;
import org.indicatordashboard.access.audit.Deed;
import org.indicatordashboard.access.audit.Outcome;
import org.indicatordashboard.access.audit.Sealed;

/**
 * Puts what the present caller does into the audit trail. A room that changes something calls {@link #did} as the last
 * act of its transaction; {@link AuditFilter} records, in general words, what no room recorded.
 */
@RequestScoped
public class AuditRecorder {

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    private boolean done;

    private boolean notDone;

    /** Recorded together with the write: in its transaction, or not at all. */
    public void did(String action, String subject, String detail) {
        didAs(caller.name(), action, subject, detail);
    }

    /** As above, with the values that the deed made valid. */
    public void did(String action, String subject, String detail, List<Sealed> values) {
        trail.append(new Deed(caller.name(), caller.address(), action, subject, Outcome.DONE, detail, values));
        done = true;
    }

    /** For the moment at which somebody becomes somebody. */
    void didAs(String who, String action, String subject, String detail) {
        trail.append(new Deed(who, caller.address(), action, subject, Outcome.DONE, detail));
        done = true;
    }

    /** Recorded although nothing is written. */
    public void refused(String action, String subject, String detail) {
        alone(Outcome.REFUSED, action, subject, detail);
    }

    void alone(Outcome outcome, String action, String subject, String detail) {
        trail.appendAlone(new Deed(caller.name(), caller.address(), action, subject, outcome, detail));
        done |= outcome == Outcome.DONE;
        notDone |= outcome != Outcome.DONE;
    }

    /** Whether the outcome has been recorded already. A rolled-back {@link #did} does not count for a failure. */
    boolean knows(Outcome outcome) {
        return outcome == Outcome.DONE ? done : notDone;
    }
}
