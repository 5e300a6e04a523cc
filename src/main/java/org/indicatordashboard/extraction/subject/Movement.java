package org.indicatordashboard.extraction.subject;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * That a figure says by how much something rose or fell.
 *
 * @param basis against what; null where the text does not say
 * @param of what rose or fell; empty where no words stand near
 */
public record Movement(Direction direction, Basis basis, String of) {

    /** Whether it rose or fell. */
    public enum Direction {
        UP,
        DOWN;

        /** The code used in the API: the name in lower case. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Against what: the same time of the year before, the period before, the end of last year, an earlier year. */
    public enum Basis {
        YOY,
        QOQ,
        YTD,
        SINCE;

        /** The code used in the API: the name in lower case. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
