package org.indicatordashboard.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** What role a printed figure plays. Only {@link #FIGURE} targets are counted. */
public enum FigureClass {
    /** A plain quantity. */
    FIGURE,
    /** A count of parts, fields or directions. */
    STRUCTURAL,
    /** A limit that qualifies another figure. */
    THRESHOLD,
    /** 首个, 唯一, 最高, 排名. */
    RANK;

    public static List<String> codes() {
        return Arrays.stream(values()).map(FigureClass::code).toList();
    }

    public static Optional<FigureClass> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
