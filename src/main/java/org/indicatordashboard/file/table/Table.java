package org.indicatordashboard.file.table;

import java.util.List;
import java.util.Objects;
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
 * @param sources the documents behind it, as they are to be quoted
 * @param codeLists meaning of the codes in its columns
 * @param language of headings and notes
 * @param provenance what it was made from
 */
public record Table(
        String title,
        List<Column> columns,
        Rows rows,
        List<String> notes,
        List<String> sources,
        List<CodeList> codeLists,
        Language language,
        Provenance provenance) {

    /** A source of rows: each row has one cell per column, null where there is nothing to say. */
    @FunctionalInterface
    public interface Rows {
        /** Opens the rows from the first one; the writer closes the stream. */
        Stream<? extends List<?>> open();
    }

    public Table {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(provenance, "provenance");
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        codeLists = List.copyOf(codeLists);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column");
        }
        if (columns.stream().map(Column::key).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns have the same key");
        }
    }

    /** @throws IllegalArgumentException if the row has not one cell per column */
    public void requireFits(List<?> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row has %d cells, the table %d columns".formatted(row.size(), columns.size()));
        }
    }
}
