package org.indicatordashboard.http.problem;

import org.indicatordashboard.language.Words;

/** A refusal that holds for a while; the answer says in Retry-After for how long. */
public class RetryLater extends ProblemException {

    private final long seconds;

    public RetryLater(ProblemKind kind, Words detail, long seconds) {
        super(kind, detail);
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
