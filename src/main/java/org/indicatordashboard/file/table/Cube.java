package org.indicatordashboard.file.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.indicatordashboard.file.table.Column.Place;
import org.indicatordashboard.language.Words;

/**
 * A table as a statistical data set: its columns sorted by what they are in it.
 *
 * @param structure SDMX identity of the dataflow, {@code AGENCY:ID(VERSION)}
 * @param dimensions in the order of an observation's key
 * @param measures at least one; the first is the main one
 * @param attributes remarks that an observation may carry; the first is its status
 */
record Cube<R>(String structure, List<Dimension<R>> dimensions, List<Member<R>> measures, List<Member<R>> attributes) {

    private static final String IDENTITY = DataStructure.AGENCY + ":%s(" + DataStructure.VERSION + ")";

    /** A column under its name in SDMX. */
    record Member<R>(String sdmxId, Column<R> column, int position) {

        Function<R, ?> cell() {
            return column.cell();
        }

        /** How it reads in a row, null for nothing. */
        String text(R row) {
            Object cell = cell().apply(row);
            return cell == null ? null : Column.text(cell);
        }
    }

    /** @param positions of the codes among all */
    record Dimension<R>(Member<R> member, Column.Role role, CodeList codes, Map<String, Integer> positions) {

        static <R> Dimension<R> of(Column<R> column, CodeList codes) {
            Map<String, Integer> positions = new HashMap<>();
            codes.codes().forEach(code -> positions.put(code.code(), positions.size()));
            Place.Dimension place = (Place.Dimension) column.place();
            return new Dimension<>(new Member<>(place.sdmxId(), column, 0), place.role(), codes, positions);
        }

        String id() {
            return member.column().key();
        }

        Words label() {
            return codes.name();
        }

        int size() {
            return codes.codes().size();
        }
    }

    static <R> Cube<R> of(Table<R> table) {
        return new Cube<>(
                IDENTITY.formatted(table.statistics().dataflow()),
                table.statistics().dimensions().get().stream()
                        .map(codes -> Dimension.of(column(table, codes.column()), codes))
                        .toList(),
                members(table, Place.Measure.class, Place.Measure::sdmxId, Place.Measure::position),
                members(table, Place.Attribute.class, Place.Attribute::sdmxId, Place.Attribute::position));
    }

    /** Dimensions, measures, attributes. */
    List<Member<R>> inOrder() {
        return Stream.of(dimensions.stream().map(Dimension::member), measures.stream(), attributes.stream())
                .flatMap(members -> members)
                .toList();
    }

    /** How many cells there are: the product of all sizes. */
    long cells() {
        return dimensions.stream().mapToLong(Dimension::size).reduce(measures.size(), Math::multiplyExact);
    }

    /**
     * The row-major position of the cell of a row's first measure among all cells; the other measures follow it.
     *
     * @throws IllegalArgumentException if the row is of an unknown category
     */
    long first(R row) {
        long index = 0;
        for (Dimension<R> dimension : dimensions) {
            Integer position = dimension.positions().get(dimension.member().text(row));
            if (position == null) {
                throw new IllegalArgumentException("dimension %s has no category %s"
                        .formatted(dimension.id(), dimension.member().text(row)));
            }
            index = index * dimension.size() + position;
        }
        return index * measures.size();
    }

    private static <R> Column<R> column(Table<R> table, String key) {
        return table.columns().stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <R, P extends Place> List<Member<R>> members(
            Table<R> table, Class<P> kind, Function<P, String> sdmxId, ToIntFunction<P> position) {
        return table.columns().stream()
                .filter(c -> kind.isInstance(c.place()))
                .map(c ->
                        new Member<>(sdmxId.apply(kind.cast(c.place())), c, position.applyAsInt(kind.cast(c.place()))))
                .sorted(Comparator.comparingInt(Member::position))
                .toList();
    }
}
