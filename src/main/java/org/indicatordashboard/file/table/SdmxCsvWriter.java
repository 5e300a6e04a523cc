package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * SDMX-CSV 2.0 (part of SDMX 3.0): three columns that name the structure, then dimensions, measures and attributes. The
 * action is I, information: the file says what is known and asks nobody to change anything.
 */
public final class SdmxCsvWriter implements TableWriter {

    @Override
    public boolean isStatistical() {
        return true;
    }

    @Override
    public <R> void write(Table<R> table, OutputStream out) throws IOException {
        Cube<R> cube = Cube.of(table);
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        List<Function<R, ?>> cells = new ArrayList<>(List.of(row -> "dataflow", row -> cube.structure(), row -> "I"));
        cube.inOrder().forEach(column -> {
            header.add(column.sdmxId());
            cells.add(column.cell());
        });
        CsvWriter.write(header, cells, table.rows(), out);
    }
}
