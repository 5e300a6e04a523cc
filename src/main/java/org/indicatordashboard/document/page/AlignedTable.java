package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table without standing lines: pieces of lines that stand below one another. */
final class AlignedTable {

    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_PIECE = 30;

    /** From the left of its widest piece to the right. */
    private record Column(float left, float right) {

        boolean meets(PlacedLine piece) {
            return piece.left() < right && left < piece.right();
        }

        float distance(PlacedLine piece) {
            return Math.abs((left + right) / 2 - piece.middle());
        }
    }

    private AlignedTable() {}

    /** A line of a sentence is none of a table, however it is spaced. */
    static boolean mayBeRow(PlacedLine line) {
        List<PlacedLine> pieces = line.pieces();
        return pieces.size() > 1
                && pieces.stream()
                        .map(PlacedLine::text)
                        .noneMatch(text ->
                                text.length() > LONGEST_PIECE || text.chars().anyMatch(c -> "。；，".indexOf(c) >= 0));
    }

    /** @param lines that may be rows, one below the other; empty where they do not stand in columns */
    static Optional<PageTable> of(List<PlacedLine> lines) {
        List<List<PlacedLine>> rows = lines.stream().map(PlacedLine::pieces).toList();
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Column> columns = columns(rows, most);
        boolean figures = rows.stream()
                        .filter(row -> row.size() > 1 && hasDigit(row.get(row.size() - 1)))
                        .count()
                > 1;
        if (rows.size() < FEWEST_ROWS || columns.size() != most || !figures) {
            return Optional.empty();
        }
        List<PageTable.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<PlacedLine> pieces = rows.get(row);
            boolean spans = row < 2 && pieces.size() < most;
            List<PageTable.Cell> placed = spans ? spanning(row, pieces, columns) : standing(row, pieces, columns);
            if (placed == null) {
                return Optional.empty();
            }
            cells.addAll(placed);
        }
        return Optional.of(PageTable.of(cells));
    }

    private static boolean hasDigit(PlacedLine piece) {
        return piece.text().chars().anyMatch(Character::isDigit);
    }

    /** As the fullest rows have them. */
    private static List<Column> columns(List<List<PlacedLine>> rows, int most) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            for (List<PlacedLine> row : rows) {
                if (row.size() == most) {
                    left = Math.min(left, row.get(i).left());
                    right = Math.max(right, row.get(i).right());
                }
            }
            if (!columns.isEmpty() && columns.get(i - 1).right() > left) {
                return List.of();
            }
            columns.add(new Column(left, right));
        }
        return columns;
    }

    /** Each piece in the column it meets, else the nearest; null where two want the same. */
    private static List<PageTable.Cell> standing(int row, List<PlacedLine> pieces, List<Column> columns) {
        List<PageTable.Cell> cells = new ArrayList<>();
        int before = -1;
        for (PlacedLine piece : pieces) {
            int column = nearest(piece, columns);
            if (column <= before) {
                return null;
            }
            cells.add(new PageTable.Cell(row, column, 1, 1, piece.words()));
            before = column;
        }
        return cells;
    }

    private static int nearest(PlacedLine piece, List<Column> columns) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            boolean meets = columns.get(i).meets(piece);
            boolean met = columns.get(nearest).meets(piece);
            boolean nearer =
                    columns.get(i).distance(piece) < columns.get(nearest).distance(piece);
            nearest = meets && !met || meets == met && nearer ? i : nearest;
        }
        return nearest;
    }

    /** A piece of a head stands over the middle of all the columns that it heads. */
    private static List<PageTable.Cell> spanning(int row, List<PlacedLine> pieces, List<Column> columns) {
        List<PageTable.Cell> cells = new ArrayList<>();
        int free = 0;
        for (PlacedLine piece : pieces) {
            int best = -1;
            int end = 0;
            float off = Float.MAX_VALUE;
            for (int first = free; first < columns.size(); first++) {
                for (int last = first; last < columns.size(); last++) {
                    Column span = new Column(
                            columns.get(first).left(), columns.get(last).right());
                    float missed = span.distance(piece);
                    if (span.meets(piece) && missed < off - 1) {
                        best = first;
                        end = last + 1;
                        off = missed;
                    }
                }
            }
            if (best < 0) {
                return null;
            }
            cells.add(new PageTable.Cell(row, best, 1, end - best, piece.words()));
            free = end;
        }
        return cells;
    }
}
