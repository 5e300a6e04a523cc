package org.indicatordashboard.example;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A file of config/example while it is made. */
final class Sheet {

    private final String head;
    private final List<String[]> rows = new ArrayList<>();

    /** @param columns in a comma list */
    Sheet(String zh, String en, String columns) {
        head =
                "# %s全部虚构，由 ExampleDistrict 生成；各列含义见 config/dataset 中的同名文件。%n# %s All of it is fictional and made by ExampleDistrict; the columns are those of the same file in config/dataset.%n"
                        .formatted(zh, en)
                        .replace("\r\n", "\n");
        rows.add(columns.split(","));
    }

    Sheet add(Object... cells) {
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] == null ? "" : cells[i].toString();
        }
        rows.add(row);
        return this;
    }

    /** One row a line, cells in a bar list. */
    Sheet lines(String lines) {
        lines.lines().forEach(line -> add((Object[]) line.split("\\|", -1)));
        return this;
    }

    String text() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return head + out;
    }
}
