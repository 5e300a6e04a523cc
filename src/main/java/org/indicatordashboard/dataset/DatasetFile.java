package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads one CSV file: comment lines at its head, then the columns' names, then a row a line.
 *
 * @param name file name in the dataset folder
 * @param columns the columns it must have, in any order
 * @param key columns that together must be unique
 * @param mayBeAbsent whether a dataset may lack it
 */
record DatasetFile(String name, List<String> columns, List<String> key, boolean mayBeAbsent) {

    DatasetFile(String name, List<String> columns, List<String> key) {
        this(name, columns, key, false);
    }

    /** The rows of all folders; those after the first add what they have. */
    List<Row> read(List<Path> folders, Mistakes mistakes) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path folder : folders) {
            boolean first = folder.equals(folders.get(0));
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                named(first ? name : folder.getFileName() + "/" + name).read(file, seen, rows, mistakes);
            } else if (first && !mayBeAbsent) {
                mistakes.add(name, 1, null, "缺少这个文件。", "This file is missing.");
            }
        }
        return rows;
    }

    /** As its mistakes call it. */
    private DatasetFile named(String other) {
        return new DatasetFile(other, columns, key, mayBeAbsent);
    }

    private void read(Path file, Set<String> seen, List<Row> rows, Mistakes mistakes) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(withoutMark(Files.readString(file, StandardCharsets.UTF_8)))) {
            read(reader, seen, rows, mistakes);
        } catch (CharacterCodingException notUtf8) {
            mistakes.add(name, 1, null, "编码不是 UTF-8。请用 UTF-8 另存。", "The encoding is not UTF-8. Save it as UTF-8.");
        } catch (IOException | CsvParseException unreadable) {
            mistakes.add(
                    name,
                    1,
                    null,
                    "不是完整的 CSV 文件（多半是引号没有成对）。",
                    "It is no complete CSV file; most likely a quotation mark is not closed.");
        }
    }

    private void read(CsvReader<CsvRecord> reader, Set<String> seen, List<Row> rows, Mistakes mistakes) {
        List<String> header = null;
        for (CsvRecord line : reader) {
            if (header == null) {
                header = line.getFields();
                if (!checkHeader(header, line.getStartingLineNumber(), mistakes)) {
                    return;
                }
            } else {
                row(header, line, seen, rows, mistakes);
            }
        }
        if (header == null) {
            checkHeader(List.of(), 1, mistakes);
        }
    }

    private void row(List<String> header, CsvRecord line, Set<String> seen, List<Row> rows, Mistakes mistakes) {
        long number = line.getStartingLineNumber();
        if (line.getFieldCount() != header.size() && line.getFields().stream().anyMatch(f -> f.contains("\n"))) {
            mistakes.add(
                    name,
                    number,
                    null,
                    "这一行的引号没有成对，后面各行都被读进了同一格。",
                    "A quotation mark of this line is not closed, so that the lines after it were read into one cell.");
            return;
        }
        if (line.getFieldCount() != header.size()) {
            mistakes.add(
                    name,
                    number,
                    null,
                    "这一行有 %d 格，应有 %d 格。含逗号的内容要加英文双引号。".formatted(line.getFieldCount(), header.size()),
                    "This line has %d cells and should have %d. Put double quotes around what contains a comma."
                            .formatted(line.getFieldCount(), header.size()));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i).strip(), line.getField(i));
        }
        String id = String.join(" ", key.stream().map(cells::get).toList());
        if (!seen.add(id)) {
            mistakes.add(name, number, key.get(0), "“%s” 重复。".formatted(id), "“%s” stands here twice.".formatted(id));
        }
        Row row = new Row(name, number, cells, mistakes);
        row.checkLengths();
        rows.add(row);
    }

    private boolean checkHeader(List<String> header, long line, Mistakes mistakes) {
        Set<String> found = new HashSet<>(header.stream().map(String::strip).toList());
        if (header.size() == columns.size() && found.equals(new HashSet<>(columns))) {
            return true;
        }
        String list = String.join(",", columns);
        mistakes.add(name, line, null, "列名应为：%s。".formatted(list), "The columns must be: %s.".formatted(list));
        return false;
    }

    /** Spreadsheets put a byte-order mark before the first line. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
