package org.indicatordashboard.document.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A table as it lies on a page. */
public record PageTable(List<Cell> cells) {

    /** Counted from 0; what is merged spans several rows or columns and stands once. */
    public record Cell(int row, int column, int rows, int columns, List<PlacedWord> words) {

        /** What a narrow column broke is put together. */
        public String text() {
            StringBuilder text = new StringBuilder();
            PlacedWord before = null;
            for (PlacedWord word : words) {
                boolean sameLine = before != null && word.top() < before.bottom() && word.left() > before.left();
                text.append(sameLine && PlacedLine.areApart(before, word) ? " " : "")
                        .append(word.text());
                before = word;
            }
            return text.toString();
        }
    }

    static PageTable of(List<Cell> cells) {
        return new PageTable(cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList());
    }

    public int columns() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    public int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
    }

    /** Cells that begin in a row, from left to right. */
    public List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).collect(Collectors.toList());
    }
}
