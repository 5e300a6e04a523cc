package org.indicatordashboard.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The lines of a file that carry something, one after another: no comments, no empty ones. */
final class SavedLines implements Iterator<CsvRecord> {

    private final Iterator<CsvRecord> all;
    private final Deque<CsvRecord> ahead = new ArrayDeque<>();
    private long line = 1;

    SavedLines(String text, char separator) {
        all = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.READ)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        return peek(0) != null;
    }

    @Override
    public CsvRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }

    /** The line that comes after so many others; null where there is none. */
    CsvRecord peek(int others) {
        while (ahead.size() <= others && all.hasNext()) {
            CsvRecord read = all.next();
            line = read.getStartingLineNumber();
            if (!isRemark(read) && read.getFields().stream().anyMatch(Predicate.not(String::isBlank))) {
                ahead.add(read);
            }
        }
        return ahead.stream().skip(others).findFirst().orElse(null);
    }

    void skip(int lines) {
        for (int i = 0; i < lines; i++) {
            ahead.remove();
        }
    }

    /** @return why no more lines can be read, told at the line where that is noticed */
    UnusableFile broken(CsvParseException broken) {
        return new UnusableFile(
                line + 1,
                "从上一行往后不是完整的 CSV（多半是引号没有成对，或单独一个双引号应写成两个）。",
                "From the line before on it is no complete CSV; most likely a quotation mark is not closed, or one inside a cell is not doubled.");
    }

    /** Spreadsheets put a comment that holds a comma or a quotation mark into quotes. */
    private static boolean isRemark(CsvRecord read) {
        String first = read.getField(0).strip();
        return read.isComment() || first.startsWith("#") || first.startsWith("sep=");
    }
}
