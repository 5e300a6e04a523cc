package org.indicatordashboard.catalogue;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
