package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** What a row of a sheet says of itself besides its values: cells that cannot be used, merged ones, a row out of sight. */
final class SheetFindings {

    private SheetFindings() {}

    static List<RowRemark> of(FilledWorkbook workbook, int row) {
        List<RowRemark> findings = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            SheetCell cell = workbook.shown(row, column);
            if (column.isInput() && cell.problem() != null) {
                findings.add(RowRemark.error("unusable-cell", field(column), cell.problem()));
            }
        }
        String merged = workbook.rows().mergedIn(row);
        if (merged != null) {
            findings.add(RowRemark.error(
                    "merged-cells",
                    "value",
                    Words.of(
                            "单元格 %s 被合并，看不出这一行的数值。请取消合并。".formatted(merged),
                            "The cells %s are merged, so that the value of this row cannot be told. Take the merging back."
                                    .formatted(merged))));
        }
        if (workbook.rows().isHidden(row)) {
            findings.add(RowRemark.note(
                    "hidden-row",
                    "target",
                    Words.of(
                            "这一行在工作表中被隐藏或筛掉，仍然读入。",
                            "This row is hidden or filtered out in the sheet; it was read all the same.")));
        }
        return findings;
    }

    static RowRemark noNumber(SheetCell cell, int row) {
        String place = SheetColumn.VALUE.letter() + (row + 1);
        String shown = Shortened.of(cell.text());
        return cell.isDate()
                ? RowRemark.error(
                        "date-as-value",
                        "value",
                        Words.of(
                                "单元格 %s 是日期（%s），不是数值。请把单元格格式改为“常规”，再填数字。".formatted(place, shown),
                                "Cell %s is a date (%s), not a value. Set the cell's format to General and write the number."
                                        .formatted(place, shown)))
                : RowRemark.error(
                        "not-a-number",
                        "value",
                        Words.of(
                                "“%s” 不是数字。请在 %s 只写数字；区间写作 2—3。".formatted(shown, place),
                                "“%s” is not a number. Write only a number in %s; a range as 2—3."
                                        .formatted(shown, place)));
    }

    private static String field(SheetColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
