package org.indicatordashboard.reporting.round;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a downloaded workbook with a spreadsheet library, as a reporter does with a spreadsheet. */
public final class Workbook {

    private Workbook() {}

    public static byte[] edited(byte[] downloaded, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(downloaded))) {
            edit.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static XSSFSheet sheet(XSSFWorkbook workbook) {
        return workbook.getSheet("填报");
    }

    /** The row of a target. */
    public static Row row(XSSFWorkbook workbook, String target) {
        for (Row row : sheet(workbook)) {
            if (row.getCell(0) != null && target.equals(row.getCell(0).getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("no row for " + target);
    }

    public static void fill(XSSFWorkbook workbook, String target, Object value, String evidence, String remark) {
        Row row = row(workbook, target);
        if (value instanceof Number number) {
            row.getCell(SheetColumn.VALUE.ordinal()).setCellValue(number.doubleValue());
        } else {
            row.getCell(SheetColumn.VALUE.ordinal()).setCellValue((String) value);
        }
        row.getCell(SheetColumn.EVIDENCE.ordinal()).setCellValue(evidence);
        row.getCell(SheetColumn.REMARK.ordinal()).setCellValue(remark);
    }
}
