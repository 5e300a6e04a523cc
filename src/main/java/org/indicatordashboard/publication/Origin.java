package org.indicatordashboard.publication;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who published a change, or entered a row. */
public enum Origin {
    /** The files in {@code config/dataset}. */
    DATASET,
    /** An editor who imported a text or confirmed a figure in it. */
    EDITOR,
    /** An approved report of a responsible unit. */
    REPORT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
