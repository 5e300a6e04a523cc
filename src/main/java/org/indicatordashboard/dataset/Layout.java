package org.indicatordashboard.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * How a file is laid out, found out from its head.
 *
 * @param columns names in the order of the file, without the empty ones a spreadsheet leaves at the end
 * @param bySpreadsheet whether a spreadsheet program saved it: those fill comment lines up to the width of the sheet
 */
record Layout(Separator separator, List<String> columns, long headLine, boolean bySpreadsheet) {

    static Layout of(String text, DatasetFile file) throws UnusableFile {
        long line = 1;
        UnusableFile torn = null;
        for (Separator separator : Separator.candidates(text)) {
            SavedLines lines = new SavedLines(text, separator.sign());
            try {
                CsvRecord head = lines.hasNext() ? lines.next() : null;
                line = head == null ? line : head.getStartingLineNumber();
                List<String> columns = head == null ? List.of() : names(head);
                if (fits(columns, file)) {
                    requireSameBelow(line, columns, separator, lines, file);
                    return new Layout(separator, columns, line, isBySpreadsheet(text, separator.sign()));
                }
            } catch (CsvParseException broken) {
                // It may be a comma inside the quotes of a file that another separator parts.
                torn = lines.broken(broken);
            }
        }
        if (torn != null) {
            throw torn;
        }
        String list = String.join(",", file.columns());
        throw new UnusableFile(
                line,
                "列名应为：%s。各列用逗号、分号或制表符隔开，全文件用同一种。".formatted(list),
                "The columns must be: %s. A comma, a semicolon or a tab parts them, the same in the whole file."
                        .formatted(list));
    }

    private static List<String> names(CsvRecord head) {
        return head.getFields().subList(0, width(head.getFields())).stream()
                .map(String::strip)
                .toList();
    }

    /** Cells of a line without the empty ones at its end. */
    static int width(List<String> line) {
        int width = line.size();
        while (width > 0 && line.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static boolean fits(List<String> found, DatasetFile file) {
        Set<String> names = new HashSet<>(found);
        if (names.size() != found.size() || !names.containsAll(file.columns())) {
            return false;
        }
        names.removeAll(file.columns());
        names.removeAll(file.optional());
        return names.isEmpty();
    }

    private static void requireSameBelow(
            long headLine, List<String> columns, Separator separator, SavedLines lines, DatasetFile file)
            throws UnusableFile {
        if (!lines.hasNext()) {
            return;
        }
        CsvRecord first = lines.next();
        long below = first.getStartingLineNumber();
        for (Separator other : Separator.values()) {
            boolean torn = other != separator
                    && first.getFieldCount() == 1
                    && first.getField(0).split(Pattern.quote(String.valueOf(other.sign())), -1).length
                            >= columns.size();
            if (torn) {
                throw new UnusableFile(
                        headLine,
                        "列名用%s 隔开，第 %d 行用%s。列名应为：%s；全文件请用同一种分隔符。"
                                .formatted(separator.zh(), below, other.zh(), String.join(",", file.columns())),
                        "The columns' names are parted by %s, line %d by %s. The columns must be: %s; use one separator in the whole file."
                                .formatted(separator.en(), below, other.en(), String.join(",", file.columns())));
            }
        }
    }

    private static boolean isBySpreadsheet(String text, char separator) {
        String sign = Pattern.quote(String.valueOf(separator));
        Pattern filled = Pattern.compile("\"?#[^" + sign + "]*" + sign + "{2,}");
        return text.startsWith("\"#")
                || text.lines()
                        .takeWhile(line -> line.startsWith("#") || line.startsWith("\"#"))
                        .anyMatch(line -> filled.matcher(line).matches());
    }
}
