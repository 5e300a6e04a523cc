package org.indicatordashboard.reporting.round;

import java.util.List;

import org.indicatordashboard.http.problem.Shortened;

/**
 * The cells of a filled workbook.
 *
 * @param rows of the sheet to fill in; null where the sheet is missing
 * @param metadata of the hidden sheet; null where it is missing
 */
record FilledWorkbook(SheetContent rows, SheetContent metadata) {

    /** @throws org.indicatordashboard.http.problem.ProblemException unless it is this unit's, this month's, and laid out as it was */
    void requireFits(Worklist worklist) {
        if (rows == null || metadata == null) {
            throw Refused.workbook(
                    "工作簿缺少工作表 “%s” 或其标识。请用本页下载的工作簿。".formatted(SheetColumn.SHEET),
                    "The workbook lacks the sheet “%s” or its marks. Use the one downloaded here."
                            .formatted(SheetColumn.SHEET));
        }
        requireSame("模板版本", "template version", entry("template"), SheetColumn.TEMPLATE);
        requireSame("责任单位", "responsible unit", entry("unit"), worklist.unit());
        requireSame("月份", "month", entry("month"), worklist.month().toString());
        for (SheetColumn column : SheetColumn.values()) {
            String found = cell(SheetColumn.HEADING_ROW, column);
            if (!column.heading().equals(found)) {
                throw Refused.workbook(
                        "%s 列应为 “%s”，现为 “%s”。请不要移动、增删列，可重新下载工作簿。"
                                .formatted(column.letter(), column.heading(), Shortened.of(found)),
                        "Column %s should be “%s” and is “%s”. Do not move, add or remove columns; download the workbook again."
                                .formatted(column.letter(), column.heading(), Shortened.of(found)));
            }
        }
    }

    /** Empty where nothing stands there. */
    String cell(int row, SheetColumn column) {
        return shown(row, column).text();
    }

    SheetCell shown(int row, SheetColumn column) {
        return rows.cell(row, column.ordinal());
    }

    /** Rows that may carry something, from the top. */
    Iterable<Integer> filled() {
        return rows.cells().keySet().stream()
                .filter(row -> row > SheetColumn.HEADING_ROW && isFilled(row))
                .toList();
    }

    /** A merged cell may belong to each of the rows that it covers. */
    private boolean isFilled(int row) {
        return rows.mergedIn(row) != null
                || List.of(SheetColumn.VALUE, SheetColumn.EVIDENCE, SheetColumn.REMARK).stream()
                        .anyMatch(c -> !cell(row, c).isEmpty());
    }

    private String entry(String key) {
        return metadata.cells().keySet().stream()
                .filter(row -> key.equals(metadata.cell(row, 0).text()))
                .map(row -> metadata.cell(row, 1).text())
                .findFirst()
                .orElse("");
    }

    private static void requireSame(String zh, String en, String found, String expected) {
        if (!expected.equals(found)) {
            throw Refused.workbook(
                    "工作簿的%s是 “%s”，这里要的是 “%s”。请下载对应的工作簿。".formatted(zh, Shortened.of(found), expected),
                    "The workbook's %s is “%s”; here it must be “%s”. Download the right workbook."
                            .formatted(en, Shortened.of(found), expected));
        }
    }
}
