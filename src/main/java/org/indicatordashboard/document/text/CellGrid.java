package org.indicatordashboard.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on its way to lines of text, one row a line: |镇名|2022年|2023年|. Words of a merged cell stand in each of its
 * places, so that a value below finds its heading; a number stands in the first alone, so that it is read once.
 */
final class CellGrid {

    /** More columns or rows than one cell of an honest table spans. */
    private static final int MOST = 100;

    private final List<List<String>> rows = new ArrayList<>();
    private int row = -1;

    void startRow() {
        row++;
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
    }

    /** Whether a cell from above or from the left reaches into this place of the row begun last. */
    boolean isTaken(int column) {
        return column < rows.get(row).size() && rows.get(row).get(column) != null;
    }

    /** Puts a cell into the row begun last, behind what stands there and in reach of cells that hang down from above. */
    void add(String words, int columns, int rowsDown) {
        int column = free(row);
        for (int down = 0; down < Math.max(1, Math.min(rowsDown, MOST)); down++) {
            for (int along = 0; along < Math.max(1, Math.min(columns, MOST)); along++) {
                boolean first = down == 0 && along == 0;
                set(row + down, column + along, first || isLabel(words) ? tidy(words) : "");
            }
        }
    }

    /** What stands above the next free place of the row begun last: a cell that goes on downwards has its words. */
    void continueDown(int columns) {
        int column = free(row);
        String above = row == 0 || column >= rows.get(row - 1).size()
                ? ""
                : rows.get(row - 1).get(column);
        for (int along = 0; along < Math.max(1, Math.min(columns, MOST)); along++) {
            set(row, column + along, above != null && isLabel(above) ? above : "");
        }
    }

    private int free(int at) {
        List<String> cells = rows.get(at);
        int column = 0;
        while (column < cells.size() && cells.get(column) != null) {
            column++;
        }
        return column;
    }

    private void set(int at, int column, String words) {
        while (rows.size() <= at) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(at);
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, words);
    }

    /** 2022年 and 镇名 head what stands below; 12.5 and 36个 are values. */
    private static boolean isLabel(String words) {
        String tidy = tidy(words);
        boolean number = !tidy.isEmpty() && (Character.isDigit(tidy.charAt(0)) || "-－−".indexOf(tidy.charAt(0)) >= 0);
        return !number || tidy.matches("\\d{4}年?.*");
    }

    private static String tidy(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ").replace('|', '/');
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The rows as lines; a table of one column is no table but a frame, and its words stand as they are. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        boolean frame = columns() < 2;
        for (List<String> cells : rows) {
            if (cells.stream().allMatch(cell -> cell == null || cell.isEmpty())) {
                continue;
            }
            lines.append(frame ? "" : "|");
            for (String cell : cells) {
                lines.append(cell == null ? "" : cell).append(frame ? "" : "|");
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
