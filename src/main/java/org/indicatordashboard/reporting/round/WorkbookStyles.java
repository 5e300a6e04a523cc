package org.indicatordashboard.reporting.round;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look, and which of them may be written into. */
final class WorkbookStyles {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        locked = filled(IndexedColors.GREY_25_PERCENT, "@");
        text = filled(IndexedColors.LIGHT_YELLOW, "@");
        text.setLocked(false);
        number = filled(IndexedColors.LIGHT_YELLOW, "General");
        number.setLocked(false);
    }

    /** Text stays text also when 2024-03 is typed; the value is a number. */
    XSSFCellStyle of(SheetColumn column) {
        if (!column.isInput()) {
            return locked;
        }
        return column == SheetColumn.VALUE ? number : text;
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold(14));
        return style;
    }

    XSSFCellStyle heading(boolean isInput) {
        XSSFCellStyle style = filled(isInput ? IndexedColors.LIGHT_ORANGE : IndexedColors.GREY_40_PERCENT, "@");
        style.setFont(bold(11));
        return style;
    }

    XSSFCellStyle words() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle filled(IndexedColors colour, String format) {
        XSSFCellStyle style = words();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFFont bold(int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
