package org.indicatordashboard.file.office;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of a workbook; Excel allows a limited number, so each is made once. */
final class SheetStyles {

    private final Workbook workbook;
    private final Map<String, CellStyle> formats = new HashMap<>();
    private CellStyle title;
    private CellStyle header;
    private CellStyle wrapped;
    private CellStyle link;
    private CellStyle quiet;

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title() {
        if (title == null) {
            title = workbook.createCellStyle();
            title.setFont(font(true, (short) 14));
        }
        return title;
    }

    /** For a title over merged cells. */
    CellStyle wrappedTitle() {
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.cloneStyleFrom(title());
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        return wrapped;
    }

    CellStyle header() {
        if (header == null) {
            header = workbook.createCellStyle();
            header.setFont(font(true, (short) 11));
            header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            header.setVerticalAlignment(VerticalAlignment.CENTER);
            header.setWrapText(true);
        }
        return header;
    }

    CellStyle wrapped() {
        if (wrapped == null) {
            wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        }
        return wrapped;
    }

    CellStyle link() {
        if (link == null) {
            link = workbook.createCellStyle();
            Font font = font(false, (short) 11);
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
            link.setFont(font);
            link.setVerticalAlignment(VerticalAlignment.TOP);
        }
        return link;
    }

    /** For the small print below a chart. */
    CellStyle quiet() {
        if (quiet == null) {
            quiet = workbook.createCellStyle();
            Font font = font(false, (short) 9);
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            quiet.setFont(font);
            quiet.setWrapText(true);
            quiet.setVerticalAlignment(VerticalAlignment.TOP);
        }
        return quiet;
    }

    /** Thousands separated, as many decimals as are printed. */
    CellStyle number(int decimals) {
        return format(decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
    }

    CellStyle day() {
        return format("yyyy-mm-dd");
    }

    /** Text stays text, also when the reader edits the cell. */
    CellStyle text() {
        CellStyle text = format("@");
        text.setWrapText(true);
        return text;
    }

    private CellStyle format(String format) {
        return formats.computeIfAbsent(format, f -> {
            CellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(workbook.createDataFormat().getFormat(f));
            return style;
        });
    }

    private Font font(boolean bold, short points) {
        Font font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints(points);
        return font;
    }
}
