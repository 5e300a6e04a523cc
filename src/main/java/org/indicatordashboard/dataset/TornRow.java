package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;

/** A row over several lines, because somebody broke the line inside a cell and nothing put quotes around it. */
final class TornRow {

    /** How a key or a number starts a row of its own. */
    private static final String KEY = "[\\w.-]*";

    private TornRow() {}

    /**
     * The cells of the line, or where the lines right below it complete the row in the one way there is, of all of them;
     * those are then read.
     */
    static List<String> cells(CsvRecord line, SavedLines lines, int width) {
        List<String> cells = new ArrayList<>(line.getFields());
        long number = line.getStartingLineNumber();
        for (int below = 0; cells.size() < width; below++) {
            CsvRecord next = lines.peek(below);
            number++;
            if (next == null || !continues(next, number) || cells.size() + next.getFieldCount() - 1 > width) {
                return line.getFields();
            }
            int last = cells.size() - 1;
            cells.set(last, cells.get(last) + "\n" + next.getField(0));
            cells.addAll(next.getFields().subList(1, next.getFieldCount()));
            if (cells.size() == width) {
                lines.skip(below + 1);
            }
        }
        return cells;
    }

    private static boolean continues(CsvRecord next, long number) {
        return next.getStartingLineNumber() == number
                && !next.getField(0).strip().matches(KEY);
    }
}
