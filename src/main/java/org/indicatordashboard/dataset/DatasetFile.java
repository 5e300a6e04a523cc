package org.indicatordashboard.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads one CSV file, as people write it or as a spreadsheet saves it: comment lines at its head, then the columns' names,
 * then a row a line.
 *
 * @param name file name in the dataset folder
 * @param columns the columns it must have, in any order
 * @param optional the columns it may have
 * @param key columns that together must be unique
 * @param mayBeAbsent whether a dataset may lack it
 */
record DatasetFile(String name, List<String> columns, List<String> optional, List<String> key, boolean mayBeAbsent) {

    DatasetFile(String name, List<String> columns, List<String> key) {
        this(name, columns, List.of(), key);
    }

    DatasetFile(String name, List<String> columns, List<String> optional, List<String> key) {
        this(name, columns, optional, key, false);
    }

    /** The same, which a dataset may lack. */
    DatasetFile thatMayBeAbsent() {
        return new DatasetFile(name, columns, optional, key, true);
    }

    /** The rows of all folders; those after the first add what they have. */
    List<Row> read(List<Path> folders, Mistakes mistakes) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path folder : folders) {
            boolean first = folder.equals(folders.get(0));
            boolean asked = first && !mayBeAbsent;
            if (asked || Files.exists(folder.resolve(name))) {
                DatasetFile file = first ? this : named(folder.getFileName() + "/" + name);
                file.read(folder.resolve(name), seen, rows, mistakes);
            }
        }
        return rows;
    }

    /** As its mistakes call it. */
    private DatasetFile named(String other) {
        return new DatasetFile(other, columns, optional, key, mayBeAbsent);
    }

    private void read(Path file, Set<String> seen, List<Row> rows, Mistakes mistakes) {
        try {
            String text = FileText.read(file);
            Layout layout = Layout.of(text, this);
            OpenQuote.refuse(text, layout.separator().sign());
            read(text, layout, seen, rows, mistakes);
        } catch (UnusableFile unusable) {
            mistakes.addUnreadable(name, unusable.line(), unusable.why());
        }
    }

    private void read(String text, Layout layout, Set<String> seen, List<Row> rows, Mistakes mistakes)
            throws UnusableFile {
        CellSpelling spelling = new CellSpelling(layout, text);
        SavedLines lines = new SavedLines(text, layout.separator().sign());
        try {
            lines.next();
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                long number = line.getStartingLineNumber();
                List<String> cells = layout.bySpreadsheet()
                        ? line.getFields()
                        : TornRow.cells(line, lines, layout.columns().size());
                if (isWhole(number, cells, layout, mistakes)) {
                    rows.add(row(number, cells, layout, spelling, seen, mistakes));
                }
            }
        } catch (CsvParseException broken) {
            throw lines.broken(broken);
        }
    }

    private boolean isWhole(long number, List<String> line, Layout layout, Mistakes mistakes) {
        int cells = line.size();
        int expected = layout.columns().size();
        // A spreadsheet leaves out empty cells at the end of a line, and fills others up.
        boolean isCut = layout.bySpreadsheet() && cells < expected;
        if (cells == expected || isCut || Layout.width(line) <= expected && cells > expected) {
            return true;
        }
        if (line.stream().anyMatch(f -> f.contains("\n"))) {
            mistakes.addUnreadable(
                    name,
                    number,
                    "这一行的引号没有成对，后面各行都被读进了同一格。",
                    "A quotation mark of this line is not closed, so that the lines after it were read into one cell.");
        } else {
            mistakes.addUnreadable(
                    name,
                    number,
                    "这一行有 %d 格，应有 %d 格。含%s的内容要加英文双引号。"
                            .formatted(cells, expected, layout.separator().zh()),
                    "This line has %d cells and should have %d. Put double quotes around what contains a %s."
                            .formatted(cells, expected, layout.separator().en()));
        }
        return false;
    }

    private Row row(
            long number, List<String> line, Layout layout, CellSpelling spelling, Set<String> seen, Mistakes mistakes) {
        Row row = new Row(name, number, cells(line, layout), spelling, mistakes);
        String id = row.together(key);
        if (!seen.add(id)) {
            mistakes.add(name, number, key.get(0), "“%s” 重复。".formatted(id), "“%s” stands here twice.".formatted(id));
        }
        row.checkCells();
        return row;
    }

    /** In the order of the columns here, so that another order in the file is no change; optional ones only where filled. */
    private Map<String, String> cells(List<String> line, Layout layout) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            cells.put(column, cell(line, layout.columns().indexOf(column)));
        }
        for (String column : optional) {
            String cell = cell(line, layout.columns().indexOf(column));
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    private static String cell(List<String> line, int at) {
        return at < 0 || at >= line.size()
                ? ""
                : line.get(at).strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
