package org.indicatordashboard.http.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** What sort and fields mean for a table: its columns by their keys. */
final class TableShape {

    private static final String ID = "id";

    private TableShape() {}

    /** @throws ProblemException 400 naming what is no column of the table */
    static <R> Table<R> of(Table<R> table, ListShape asked, TableFormat format) {
        if (asked.equals(ListShape.PLAIN)) {
            return table;
        }
        List<Column<R>> listed = table.listed();
        List<String> keys = listed.stream().map(Column::key).toList();
        ParameterReader reader = new ParameterReader();
        reader.allAmong(
                "sort", asked.sort().stream().map(k -> key(ListShape.name(k))).toList(), keys);
        reader.allAmong("fields", asked.fields().stream().map(TableShape::key).toList(), keys);
        if (!asked.fields().isEmpty() && format.writer().isStatistical()) {
            reader.refuse(
                    "fields",
                    Words.of(
                            "统计格式总是包含全部维度与属性，不接受 fields。请去掉它，或使用 format=csv。",
                            "A statistical format always holds every dimension and attribute and takes no fields. Leave it out, or use format=csv."));
        }
        reader.done();
        List<Column<R>> shown = asked.fields().isEmpty()
                ? table.columns()
                : asked.fields().stream()
                        .map(name -> named(name, listed).orElseThrow())
                        .toList();
        Comparator<R> order = asked.sort().stream()
                .map(key -> order(key, named(ListShape.name(key), listed).orElseThrow()))
                .reduce(Comparator::thenComparing)
                .map(chosen -> named(ID, listed)
                        .map(id -> chosen.thenComparing(order(ID, id)))
                        .orElse(chosen))
                .orElse(null);
        return table.with(
                shown, order == null ? table.rows() : () -> table.rows().open().sorted(order));
    }

    /** A member of the JSON that lies deeper has the column of its last word: {@code figure.low} is {@code low}. */
    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static <R> Optional<Column<R>> named(String name, List<Column<R>> columns) {
        return columns.stream().filter(c -> c.key().equals(key(name))).findFirst();
    }

    private static <R> Comparator<R> order(String key, Column<R> column) {
        return ListShape.directed(
                key,
                (a, b) -> compare(column.cell().apply(a), column.cell().apply(b)),
                row -> column.cell().apply(row) == null);
    }

    private static int compare(Object a, Object b) {
        return a instanceof Comparable && a.getClass() == b.getClass()
                ? ItemShape.compare(a, b)
                : Column.text(a).compareTo(Column.text(b));
    }
}
