package org.indicatordashboard.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/**
 * One line of a table.
 *
 * @param values the cells that were read as figures
 */
record TableRow(int start, int end, List<Cell> cells, List<Cell> values) {

    /** Chars of the reading. */
    record Cell(int start, int end) {}

    /** @param loose whether a single blank parts two cells; else it takes a bar, a tab or a wide gap */
    static TableRow of(NormalizedText reading, int start, int end, boolean loose) {
        List<Cell> cells = new ArrayList<>();
        if (reading.at(start) == '|') {
            addBarred(reading, start, end, cells);
            return new TableRow(start, end, cells, new ArrayList<>());
        }
        int from = start;
        for (int i = start; i < end; i++) {
            if (reading.at(i) == '|' || (i > from && (reading.startsCell(i) || loose && reading.gapBefore(i)))) {
                add(cells, from, i);
                from = reading.at(i) == '|' ? i + 1 : i;
            }
        }
        add(cells, from, end);
        return new TableRow(start, end, cells, new ArrayList<>());
    }

    /** |甲|12||: between bars an empty cell holds its place. */
    private static void addBarred(NormalizedText reading, int start, int end, List<Cell> cells) {
        int from = start + 1;
        for (int i = from; i < end; i++) {
            if (reading.at(i) == '|') {
                cells.add(new Cell(from, i));
                from = i + 1;
            }
        }
        add(cells, from, end);
    }

    private static void add(List<Cell> cells, int from, int to) {
        if (to > from) {
            cells.add(new Cell(from, to));
        }
    }

    boolean isBarred(NormalizedText reading) {
        return reading.at(start) == '|';
    }

    /** |---|---| */
    boolean isRuler(NormalizedText reading) {
        return reading.slice(start, end).chars().allMatch(c -> "|-—：:".indexOf(c) >= 0);
    }

    /** A sentence with blanks in it is no row of single blanks. */
    boolean isProse(NormalizedText reading) {
        return reading.slice(start, end).chars().anyMatch(c -> "，。；：、".indexOf(c) >= 0);
    }

    boolean isValue(Draft draft) {
        boolean inValue = values.stream().anyMatch(cell -> draft.start() < cell.end() && cell.start() < draft.end());
        boolean inside = cells.stream().anyMatch(cell -> cell.start() <= draft.start() && draft.end() <= cell.end());
        return inValue || !inside;
    }

    /** From the column 单位, else in brackets behind the name: 粮食产量（万吨）; empty when there is none. */
    String unit(NormalizedText reading, List<TableColumn> columns) {
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i).role() == TableColumn.Role.UNIT) {
                return text(reading, cells.get(i));
            }
        }
        for (Cell cell : cells) {
            String name = text(reading, cell);
            int bracket = name.lastIndexOf('（');
            if (bracket >= 0 && name.endsWith("）")) {
                return name.substring(bracket + 1, name.length() - 1);
            }
        }
        return "";
    }

    /** The first words that are neither a value nor a unit nor a number of the row, without a unit in brackets. */
    String heading(NormalizedText reading, List<TableColumn> columns) {
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            String words = text(reading, cells.get(i));
            boolean named = words.chars().anyMatch(Character::isIdeographic) && words.length() > 1;
            if (named && columns.get(i).role() == TableColumn.Role.WORDS && !Character.isDigit(words.charAt(0))) {
                int bracket = words.lastIndexOf('（');
                return bracket > 0 && words.endsWith("）") ? words.substring(0, bracket) : words;
            }
        }
        return "";
    }

    /** A second row of a head: it has no number but years, and the first row has a cell that spans several of its own. */
    boolean spansWith(TableRow first, NormalizedText reading) {
        boolean numbers = cells.stream()
                .map(cell -> text(reading, cell).replaceAll("\\d{4}年?", ""))
                .anyMatch(words -> words.chars().anyMatch(Character::isDigit));
        if (numbers || cells.size() != first.cells().size()) {
            return false;
        }
        boolean spanned = false;
        for (int i = 0; i < cells.size(); i++) {
            String above = text(reading, first.cells().get(i));
            boolean down = above.equals(text(reading, cells.get(i)));
            boolean along = i > 0 && above.equals(text(reading, first.cells().get(i - 1)));
            spanned |= !above.isEmpty() && (down || along);
        }
        return spanned;
    }

    static String text(NormalizedText reading, Cell cell) {
        return reading.slice(cell.start(), cell.end());
    }
}
