package org.indicatordashboard.access.audit;

import org.indicatordashboard.language.Coded;

/** How a deed ended. */
public enum Outcome implements Coded {
    /** It took effect. */
    DONE,
    /** The caller may not, or is not who he says. */
    REFUSED,
    /** The caller may, but it could not be done: bad input, a conflict, a bug. */
    FAILED;
}
