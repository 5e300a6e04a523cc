package org.indicatordashboard.publication;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a published change comes from. */
public enum Origin {
    /** The files in {@code config/dataset}. */
    DATASET,
    /** A document's text, or a figure that an editor confirmed in it. */
    DOCUMENT,
    /** An approved report of a responsible unit. */
    REPORT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
