package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.document.page.PageRules.Rule;

/** Cells between lines that cross; where a line between two places of the grid is missing they are one cell. */
final class RuledTable {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 400;

    private final List<Rule> lying;
    private final List<Rule> standing;
    private final float[] xs;
    private final float[] ys;

    /** Row and column of the place that the cell of a place begins with. */
    private final int[][] owner;

    private RuledTable(List<Rule> lying, List<Rule> standing) {
        this.lying = lying;
        this.standing = standing;
        ys = lines(lying, standing);
        xs = lines(standing, lying);
        owner = new int[Math.max(0, ys.length - 1)][Math.max(0, xs.length - 1)];
    }

    /** All tables of a page; frames around words are none. */
    static List<RuledTable> of(PageRules rules) {
        List<RuledTable> tables = new ArrayList<>();
        List<Rule> lying = new ArrayList<>(rules.lying());
        List<Rule> standing = new ArrayList<>(rules.standing());
        while (!lying.isEmpty() && !standing.isEmpty()) {
            List<Rule> across = new ArrayList<>(List.of(lying.remove(0)));
            List<Rule> down = new ArrayList<>();
            boolean grew = true;
            while (grew) {
                grew = take(standing, down, across) | take(lying, across, down);
            }
            RuledTable table = new RuledTable(across, down);
            if (table.xs.length > 2 && table.ys.length > 2 && table.isBounded()) {
                table.join();
                tables.add(table);
            }
        }
        return tables;
    }

    private static boolean take(List<Rule> from, List<Rule> to, List<Rule> crossing) {
        List<Rule> taken = from.stream()
                .filter(rule -> crossing.stream().anyMatch(other -> rule.covers(other.at()) && other.covers(rule.at())))
                .toList();
        to.addAll(taken);
        from.removeAll(taken);
        return !taken.isEmpty();
    }

    /** Where lines lie, those close together once; the ends of the crossing ones bound a table without outer lines. */
    private static float[] lines(List<Rule> rules, List<Rule> crossing) {
        List<Float> places = new ArrayList<>();
        rules.forEach(rule -> places.add(rule.at()));
        float first = (float) crossing.stream().mapToDouble(Rule::from).min().orElse(0);
        float last = (float) crossing.stream().mapToDouble(Rule::to).max().orElse(0);
        places.add(first);
        places.add(last);
        places.sort(null);
        List<Float> apart = new ArrayList<>();
        for (float place : places) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > 2 * PageRules.SLACK) {
                apart.add(place);
            }
        }
        float[] lines = new float[apart.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = apart.get(i);
        }
        return lines;
    }

    private boolean isBounded() {
        return xs.length <= MOST_COLUMNS && ys.length <= MOST_ROWS;
    }

    private void join() {
        int columns = xs.length - 1;
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < columns; column++) {
                owner[row][column] = row * columns + column;
            }
        }
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < columns; column++) {
                float x = (xs[column] + xs[column + 1]) / 2;
                float y = (ys[row] + ys[row + 1]) / 2;
                if (column + 1 < columns && isOpen(standing, xs[column + 1], y)) {
                    unite(owner[row][column], owner[row][column + 1]);
                }
                if (row + 1 < owner.length && isOpen(lying, ys[row + 1], x)) {
                    unite(owner[row][column], owner[row + 1][column]);
                }
            }
        }
    }

    private static boolean isOpen(List<Rule> rules, float at, float place) {
        return rules.stream()
                .noneMatch(rule ->
                        Math.abs(rule.at() - at) <= 2 * PageRules.SLACK && rule.from() < place && place < rule.to());
    }

    private void unite(int one, int other) {
        int least = Math.min(one, other);
        int most = Math.max(one, other);
        for (int[] row : owner) {
            for (int column = 0; column < row.length; column++) {
                row[column] = row[column] == most ? least : row[column];
            }
        }
    }

    boolean holds(PlacedWord word) {
        float y = (word.top() + word.bottom()) / 2;
        return word.middle() > xs[0] && word.middle() < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1];
    }

    /** @param words that it holds, in reading order */
    PageTable with(List<PlacedWord> words) {
        int columns = xs.length - 1;
        List<PageTable.Cell> cells = new ArrayList<>();
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < columns; column++) {
                int own = owner[row][column];
                if (own == row * columns + column) {
                    cells.add(
                            new PageTable.Cell(row, column, down(row, column), along(row, column), inside(words, own)));
                }
            }
        }
        return PageTable.of(cells);
    }

    private int along(int row, int column) {
        int end = column;
        while (end < xs.length - 1 && owner[row][end] == owner[row][column]) {
            end++;
        }
        return end - column;
    }

    private int down(int row, int column) {
        int end = row;
        while (end < owner.length && owner[end][column] == owner[row][column]) {
            end++;
        }
        return end - row;
    }

    private List<PlacedWord> inside(List<PlacedWord> words, int cell) {
        return words.stream()
                .filter(word -> owner[place(ys, (word.top() + word.bottom()) / 2)][place(xs, word.middle())] == cell)
                .toList();
    }

    private static int place(float[] lines, float at) {
        int place = 0;
        while (place + 2 < lines.length && lines[place + 1] <= at) {
            place++;
        }
        return place;
    }
}
