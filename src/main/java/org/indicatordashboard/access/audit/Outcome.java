package org.indicatordashboard.access.audit;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a deed ended. */
public enum Outcome {
    /** It took effect. */
    DONE,
    /** The caller may not, or is not who he says. */
    REFUSED,
    /** The caller may, but it could not be done: bad input, a conflict, a bug. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
