package org.indicatordashboard.reading;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a proposed figure has come. */
public enum FigureState {
    /** In the dataset. */
    RECORDED,
    /** Waiting for a person. */
    PROPOSED,
    /** A person decided against it. */
    DISMISSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
