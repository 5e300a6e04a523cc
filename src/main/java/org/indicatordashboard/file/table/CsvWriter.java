package org.indicatordashboard.file.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.LineDelimiter;

/** RFC 4180: a header of column keys, CRLF, UTF-8. */
public final class CsvWriter implements TableWriter {

    @Override
    public <R> void write(Table<R> table, OutputStream out) throws IOException {
        List<String> header = table.listed().stream().map(Column::key).toList();
        List<Function<R, ?>> cells =
                table.listed().stream().<Function<R, ?>>map(Column::cell).toList();
        write(header, cells, table.rows(), out);
    }

    /** Also the body of SDMX-CSV, which is the same file with other columns. */
    static <R> void write(List<String> header, List<Function<R, ?>> cells, Table.Rows<R> rows, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try (Stream<R> opened = rows.open()) {
            var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(header);
            String[] written = new String[cells.size()];
            for (Iterator<R> row = opened.iterator(); row.hasNext(); ) {
                R next = row.next();
                for (int i = 0; i < written.length; i++) {
                    written[i] = CellText.of(cells.get(i).apply(next));
                }
                csv.writeRecord(written);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }
}
