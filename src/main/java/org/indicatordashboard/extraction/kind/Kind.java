package org.indicatordashboard.extraction.kind;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a figure says what is, or what is meant to be. */
public enum Kind {
    OBSERVATION,
    TARGET;

    /** The code used in the API: the name in lower case. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
