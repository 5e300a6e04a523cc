package org.indicatordashboard.reporting.round;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What stands in a sheet, by row and column counted from 0; empty cells are left out.
 *
 * @param merged the range of merged cells that a row belongs to
 * @param hidden rows out of sight
 */
record SheetContent(Map<Integer, Map<Integer, SheetCell>> cells, Map<Integer, String> merged, Set<Integer> hidden) {

    static SheetContent empty() {
        return new SheetContent(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    }

    void put(int row, int column, SheetCell cell) {
        cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
    }

    void merge(String range, int rowsAtMost) {
        CellRangeAddress area = CellRangeAddress.valueOf(range);
        for (int row = area.getFirstRow(); row <= Math.min(area.getLastRow(), rowsAtMost); row++) {
            merged.put(row, range);
            cells.computeIfAbsent(row, r -> new TreeMap<>());
        }
    }

    void hide(int row) {
        hidden.add(row);
    }

    SheetCell cell(int row, int column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, SheetCell.EMPTY);
    }

    /** The range of merged cells that a row belongs to, null for none. */
    String mergedIn(int row) {
        return merged.get(row);
    }

    boolean isHidden(int row) {
        return hidden.contains(row);
    }
}
