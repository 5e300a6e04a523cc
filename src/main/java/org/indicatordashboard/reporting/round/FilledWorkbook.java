package org.indicatordashboard.reporting.round;

import java.util.Map;

import org.indicatordashboard.http.problem.Shortened;

/**
 * The cells of a filled workbook.
 *
 * @param rows of the sheet to fill in, by row and column from 0; null where the sheet is missing
 * @param metadata of the hidden sheet; null where it is missing
 */
record FilledWorkbook(Map<Integer, Map<Integer, String>> rows, Map<Integer, Map<Integer, String>> metadata) {

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
        return rows.getOrDefault(row, Map.of()).getOrDefault(column.ordinal(), "");
    }

    private String entry(String key) {
        return metadata.values().stream()
                .filter(row -> key.equals(row.get(0)))
                .map(row -> row.getOrDefault(1, ""))
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
