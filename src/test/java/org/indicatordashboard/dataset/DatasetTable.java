package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;

import org.indicatordashboard.testsupport.DatasetFolder;

/** A dataset file taken apart as a spreadsheet does, to be changed and saved again. */
record DatasetTable(List<String> comments, List<List<String>> lines) {

    static DatasetTable of(DatasetFolder dataset, String file) {
        List<String> all =
                new String(dataset.bytes(file), StandardCharsets.UTF_8).lines().toList();
        List<String> comments = all.stream().filter(l -> l.startsWith("#")).toList();
        String rest =
                String.join("\n", all.stream().filter(l -> !l.startsWith("#")).toList());
        List<List<String>> lines = CsvReader.builder().ofCsvRecord(rest).stream()
                .map(r -> List.copyOf(r.getFields()))
                .toList();
        return new DatasetTable(comments, lines);
    }

    List<List<String>> rows() {
        return lines.subList(1, lines.size());
    }

    String cell(int row, String column) {
        return rows().get(row).get(lines.get(0).indexOf(column));
    }

    /** Where a row stands in the file. */
    long line(int row) {
        return comments.size() + row + 2L;
    }

    DatasetTable with(int row, String column, String cell) {
        List<List<String>> changed = new ArrayList<>(lines);
        List<String> cells = new ArrayList<>(rows().get(row));
        cells.set(lines.get(0).indexOf(column), cell);
        changed.set(row + 1, cells);
        return new DatasetTable(comments, changed);
    }

    /** With one more column at the end, filled in one row. */
    DatasetTable withColumn(String column, String id, String cell) {
        List<List<String>> wider = new ArrayList<>();
        for (List<String> line : lines) {
            List<String> cells = new ArrayList<>(line);
            cells.add(line == lines.get(0) ? column : line.get(0).equals(id) ? cell : "");
            wider.add(cells);
        }
        return new DatasetTable(comments, wider);
    }

    /** Every cell below the head as a spreadsheet shows it; the name of its column comes along. */
    DatasetTable shown(CellForm form) {
        List<List<String>> changed = new ArrayList<>();
        for (List<String> line : lines) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                cells.add(
                        line == lines.get(0)
                                ? line.get(i)
                                : form.of(lines.get(0).get(i), line.get(i)));
            }
            changed.add(cells);
        }
        return new DatasetTable(comments, changed);
    }

    /** How a program shows a cell. */
    interface CellForm {
        String of(String column, String cell);
    }

    DatasetTable columnsReversed() {
        Function<List<String>, List<String>> reversed = line -> {
            List<String> other = new ArrayList<>(line);
            java.util.Collections.reverse(other);
            return other;
        };
        return new DatasetTable(comments, lines.stream().map(reversed).toList());
    }

    byte[] bytes() {
        String head = comments.isEmpty() ? "" : String.join("\n", comments) + "\n";
        return (head + written(',')).getBytes(StandardCharsets.UTF_8);
    }

    /** As a spreadsheet saves it: comments are the first cell of a line as wide as the others. */
    String filledUp(char separator) {
        List<List<String>> all = new ArrayList<>();
        for (String comment : comments) {
            List<String> line = new ArrayList<>(List.of(comment));
            while (line.size() < lines.get(0).size()) {
                line.add("");
            }
            all.add(line);
        }
        all.addAll(lines);
        return new DatasetTable(List.of(), all).written(separator);
    }

    String written(char separator) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
