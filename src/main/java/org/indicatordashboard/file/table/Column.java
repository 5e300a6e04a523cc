package org.indicatordashboard.file.table;

import java.util.Objects;

import org.indicatordashboard.language.Words;

/**
 * One column of a {@link Table}.
 *
 * @param key stable name for programs, camelCase ASCII; the header of a CSV file
 * @param heading what people read above it
 * @param type how its cells are written
 * @param description one sentence for the sheet "how to read"
 */
public record Column(String key, Words heading, Type type, Words description) {

    /** What a cell of the column holds; a null cell is empty in every format. */
    public enum Type {
        /** Any object, written by its {@code toString}. */
        TEXT,
        /** {@link java.math.BigDecimal}, written with the printed precision; other numbers as whole ones. */
        NUMBER,
        /** {@link Integer} or {@link Long}. */
        INTEGER,
        /** {@link java.time.LocalDate}, ISO 8601. */
        DATE,
        /** {@link org.indicatordashboard.time.Period}, SDMX notation. */
        PERIOD,
        /** Absolute address as String or {@link java.net.URI}. */
        LINK
    }

    public Column {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }
}
