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
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.LineDelimiter;

import org.indicatordashboard.file.FileFormat;

/**
 * RFC 4180: a header of column keys, CRLF, UTF-8.
 *
 * @param byteOrderMark whether the file starts with the mark by which Excel recognises UTF-8
 */
public record CsvWriter(boolean byteOrderMark) implements TableWriter {

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public void write(Table table, OutputStream out) throws IOException {
        List<String> header = table.columns().stream().map(Column::key).toList();
        try (Stream<? extends List<?>> rows = table.rows().open()) {
            write(header, rows.peek(table::requireFits).iterator(), byteOrderMark, out);
        }
    }

    /** Also the body of SDMX-CSV, which is the same file with other columns. */
    static void write(List<String> header, Iterator<? extends List<?>> rows, boolean mark, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (mark) {
            text.write('\uFEFF');
        }
        try {
            var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(header);
            String[] cells = new String[header.size()];
            while (rows.hasNext()) {
                List<?> row = rows.next();
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = CellText.of(row.get(i));
                }
                csv.writeRecord(cells);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }
}
