package org.indicatordashboard.file.office;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet of words, filled line by line. */
final class TextSheet {

    private final Sheet sheet;
    private final SheetStyles styles;
    private int next;

    /** @param widths of the columns, in characters */
    TextSheet(Sheet sheet, SheetStyles styles, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, 256 * widths[i]);
        }
    }

    void title(String title) {
        line(List.of(title), styles.title());
    }

    void header(String... headings) {
        line(List.of(headings), styles.header());
    }

    void line(String... cells) {
        line(List.of(cells), styles.wrapped());
    }

    void blank() {
        next++;
    }

    private void line(List<String> texts, CellStyle style) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
        }
    }
}
