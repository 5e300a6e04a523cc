package org.indicatordashboard.figure;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the words around a printed number say about it: 超过 is {@link #GT}, 以上 is {@link #GE}, 左右 is {@link #APPROX}. */
public enum Comparator {
    EQ,
    GE,
    GT,
    LE,
    LT,
    APPROX,
    RANGE;

    /** The code used in the API, the dataset files and the database: the name in lower case. */
    @JsonValue
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Comparator> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
