package org.indicatordashboard.assessment;

import org.indicatordashboard.figure.Interval;

/** Whether a value satisfies a target: all of it, none of it, or one cannot tell. */
enum Verdict {
    SATISFIED,
    VIOLATED,
    UNCERTAIN;

    static Verdict of(Interval satisfying, Interval value) {
        if (satisfying.encloses(value)) {
            return SATISFIED;
        }
        return satisfying.isApartFrom(value) ? VIOLATED : UNCERTAIN;
    }
}
