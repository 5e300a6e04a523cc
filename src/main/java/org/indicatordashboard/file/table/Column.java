package org.indicatordashboard.file.table;

import java.util.Objects;
import java.util.function.Function;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/**
 * One column of a {@link Table} of rows R, declared once for every format.
 *
 * @param key stable name for programs, camelCase ASCII; the header of a CSV file
 * @param heading what people read above it
 * @param type how its cells are written
 * @param description one sentence for the sheet "how to read"
 * @param cell what it says of a row, null for nothing
 * @param place what it is in a statistical data set, null where it is no part of one
 * @param isListed whether tables show it; if not, it is there for statistics only
 */
public record Column<R>(
        String key, Words heading, Type type, Words description, Function<R, ?> cell, Place place, boolean isListed) {

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

    /** What a dimension is for, in the words of JSON-stat; {@code NONE} is any other classification. */
    public enum Role {
        TIME,
        GEO,
        NONE
    }

    /** What a column is in a statistical data set, and its name in SDMX. */
    public sealed interface Place {

        /** Part of the key of an observation; which there are, and their order, the table says. */
        record Dimension(String sdmxId, Role role) implements Place {}

        /** @param position among the measures, from 1; the first is the main one */
        record Measure(String sdmxId, int position) implements Place {}

        /** @param position among the attributes, from 1; JSON-stat shows the first as {@code status} */
        record Attribute(String sdmxId, int position) implements Place {}
    }

    public Column {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(cell, "cell");
    }

    /** Still without words: {@link #named} gives them. */
    public Column(String key, Type type, Function<R, ?> cell) {
        this(key, Words.same(key), type, Words.same(key), cell, null, true);
    }

    /** What stands above it, which also describes it unless {@link #meaning} says more. */
    public Column<R> named(String zh, String en) {
        return new Column<>(key, Words.of(zh, en), type, Words.of(zh, en), cell, place, isListed);
    }

    public Column<R> meaning(String zh, String en) {
        return new Column<>(key, heading, type, Words.of(zh, en), cell, place, isListed);
    }

    public Column<R> dimension(String sdmxId, Role role) {
        return at(new Place.Dimension(sdmxId, role));
    }

    public Column<R> measure(String sdmxId, int position) {
        return at(new Place.Measure(sdmxId, position));
    }

    public Column<R> attribute(String sdmxId, int position) {
        return at(new Place.Attribute(sdmxId, position));
    }

    /** For statistics only. */
    public Column<R> unlisted() {
        return new Column<>(key, heading, type, description, cell, place, false);
    }

    /** How a cell that holds something reads as text. */
    public static String text(Object cell) {
        return cell instanceof Coded coded ? coded.code() : cell.toString();
    }

    private Column<R> at(Place in) {
        return new Column<>(key, heading, type, description, cell, in, isListed);
    }
}
