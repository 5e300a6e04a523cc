package org.indicatordashboard.file.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.language.Language;

/**
 * A table to be written to a file.
 *
 * @param title what it shows
 * @param columns at least one, keys distinct
 * @param rows its rows, opened once per writing and never held together in memory
 * @param notes remarks for the reader
 * @param sources the documents behind it, as they are to be quoted; asked only by formats that have room for them
 * @param codeLists meaning of the codes in its columns; asked likewise
 * @param statistics what it is as a statistical data set, null where it is none
 * @param language of headings and notes
 * @param provenance what it was made from
 */
public record Table<R>(
        String title,
        List<Column<R>> columns,
        Rows<R> rows,
        List<String> notes,
        Supplier<List<String>> sources,
        Supplier<List<CodeList>> codeLists,
        Statistics statistics,
        Language language,
        Provenance provenance) {

    /** A source of rows. */
    @FunctionalInterface
    public interface Rows<R> {
        /** Opens the rows from the first one; the writer closes the stream. */
        Stream<R> open();
    }

    /**
     * Observations addressed by dimensions.
     *
     * @param dataflow identifies it for programs
     * @param dimensions the codes of the columns that are dimensions here, in the order of an observation's key
     */
    public record Statistics(String dataflow, Supplier<List<CodeList>> dimensions) {}

    public Table {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(provenance, "provenance");
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column");
        }
        if (columns.stream().map(Column::key).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns have the same key");
        }
    }

    /** The same with these columns of its own, and with its rows in another order. */
    public Table<R> with(List<Column<R>> chosen, Rows<R> ordered) {
        return new Table<>(title, chosen, ordered, notes, sources, codeLists, statistics, language, provenance);
    }

    /** The columns that tables show. */
    public List<Column<R>> listed() {
        return columns.stream().filter(Column::isListed).toList();
    }
}
