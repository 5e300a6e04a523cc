package org.indicatordashboard.file.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

import org.indicatordashboard.file.chart.TextWidth;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.language.Language;

/** The sheet that holds the rows of a table: header frozen, filter on, every cell of its own type. */
final class DataSheet {

    /** Excel refuses a sheet with more than 65,530 links; a file becomes slow to open long before. */
    private static final int LINKS_AT_MOST = 10_000;

    private static final int CHARACTERS_AT_MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Of a text column, in digits. */
    private static final int TEXT_WIDTH = 24;

    private static final float LINE = 15;
    private static final int LINES_AT_MOST = 10;

    private final Sheet sheet;
    private final SheetStyles styles;
    private int links;

    DataSheet(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    <R> void write(Table<R> table) {
        List<Column<R>> columns = table.listed();
        writeHeader(columns, table.language());
        int last = 0;
        try (Stream<R> rows = table.rows().open()) {
            for (Iterator<R> row = rows.iterator(); row.hasNext(); ) {
                writeRow(columns, row.next(), sheet.createRow(++last));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.size() - 1));
    }

    private <R> void writeHeader(List<Column<R>> columns, Language language) {
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.heading().in(language));
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(i, 256 * width(column));
        }
    }

    /** In characters, by type: measuring every cell would mean reading the rows twice. */
    private static int width(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> TEXT_WIDTH;
            case NUMBER, INTEGER -> 13;
            case DATE, PERIOD -> 12;
            case LINK -> 40;
        };
    }

    private <R> void writeRow(List<Column<R>> columns, R of, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).cell().apply(of);
            if (value != null) {
                write(columns.get(i).type(), value, row.createCell(i));
            }
        }
    }

    private void write(Column.Type type, Object value, Cell cell) {
        switch (type) {
            case NUMBER -> {
                cell.setCellValue(((Number) value).doubleValue());
                cell.setCellStyle(styles.number(value instanceof BigDecimal number ? number.scale() : 0));
            }
            case INTEGER -> {
                cell.setCellValue(((Number) value).doubleValue());
                cell.setCellStyle(styles.number(0));
            }
            case DATE -> {
                cell.setCellValue((LocalDate) value);
                cell.setCellStyle(styles.day());
            }
            case TEXT, PERIOD -> {
                String text = Column.text(value);
                heighten(cell.getRow(), text);
                cell.setCellValue(text.length() > CHARACTERS_AT_MOST ? text.substring(0, CHARACTERS_AT_MOST) : text);
                cell.setCellStyle(styles.text());
            }
            case LINK -> writeLink(value.toString(), cell);
        }
    }

    /** Room for wrapped text; not every program finds the height itself. A digit is about half as wide as a Chinese. */
    private static void heighten(Row row, String text) {
        double room = TEXT_WIDTH / 2.0;
        long lines = text.lines()
                .mapToLong(line -> (long) Math.ceil(TextWidth.of(line, 1) / room))
                .map(count -> Math.max(1, count))
                .sum();
        float height = LINE * Math.min(lines, LINES_AT_MOST);
        if (lines > 1 && height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    private void writeLink(String address, Cell cell) {
        cell.setCellValue(address);
        if (++links > LINKS_AT_MOST) {
            return;
        }
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }
}
