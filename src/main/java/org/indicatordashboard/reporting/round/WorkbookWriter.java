package org.indicatordashboard.reporting.round;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;

/** Writes the workbook that a unit fills in: one row a target, what identifies it protected, what is asked validated. */
final class WorkbookWriter {

    private final Worklist worklist;
    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;

    private WorkbookWriter(Worklist worklist, XSSFWorkbook workbook) {
        this.worklist = worklist;
        this.workbook = workbook;
        styles = new WorkbookStyles(workbook);
    }

    static byte[] write(Worklist worklist) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WorkbookWriter writer = new WorkbookWriter(worklist, workbook);
            writer.writeRows(workbook.createSheet(SheetColumn.SHEET));
            writer.writeInstructions(workbook.createSheet(SheetColumn.INSTRUCTIONS));
            writer.writeMetadata(workbook.createSheet(SheetColumn.METADATA));
            workbook.setActiveSheet(0);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRows(XSSFSheet sheet) {
        XSSFCell title = sheet.createRow(0).createCell(SheetColumn.NAME.ordinal());
        title.setCellValue("%s %s 月度报送（请于 %s 前报送）".formatted(worklist.unit(), worklist.month(), worklist.deadline()));
        title.setCellStyle(styles.title());
        XSSFRow headings = sheet.createRow(SheetColumn.HEADING_ROW);
        for (SheetColumn column : SheetColumn.values()) {
            XSSFCell cell = headings.createCell(column.ordinal());
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.heading(column.isInput()));
            sheet.setColumnWidth(column.ordinal(), 256 * column.width());
        }
        int next = SheetColumn.HEADING_ROW + 1;
        for (AssessedTarget target : worklist.items()) {
            writeRow(target, sheet.createRow(next++));
        }
        sheet.createFreezePane(2, SheetColumn.HEADING_ROW + 1);
        InputRules.add(sheet, worklist, SheetColumn.HEADING_ROW + 1, Math.max(next - 1, SheetColumn.HEADING_ROW + 1));
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.setRepeatingRows(new CellRangeAddress(0, SheetColumn.HEADING_ROW, -1, -1));
        layOut(sheet);
    }

    /** One landscape page under its titles; what only the machine needs is out of sight. */
    private static void layOut(XSSFSheet sheet) {
        sheet.setColumnHidden(SheetColumn.TARGET.ordinal(), true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private void writeRow(AssessedTarget item, XSSFRow row) {
        Observation last = item.newest();
        Map<SheetColumn, String> texts = new java.util.EnumMap<>(SheetColumn.class);
        texts.put(SheetColumn.TARGET, item.target().naturalKey);
        texts.put(SheetColumn.NAME, item.target().name);
        texts.put(SheetColumn.UNIT, item.indicator().unit);
        texts.put(SheetColumn.GOAL, item.target().figure.asPrinted);
        texts.put(
                SheetColumn.DUE,
                item.target().dueOn == null ? "" : item.target().dueOn.toString());
        texts.put(SheetColumn.LAST, last == null ? "" : last.figure.asPrinted);
        texts.put(SheetColumn.LAST_PERIOD, last == null ? "" : last.period);
        texts.put(SheetColumn.STATUS, item.assessment().status().words().zh());
        texts.put(SheetColumn.TASK, Due.of(item, worklist.month()).words().zh());
        texts.put(SheetColumn.COMPARATOR, ReportedFigure.choice(Comparator.EQ).zh());
        texts.put(SheetColumn.PERIOD, Due.period(item, worklist.month()).toString());
        for (SheetColumn column : SheetColumn.values()) {
            XSSFCell cell = row.createCell(column.ordinal());
            cell.setCellStyle(styles.of(column));
            if (!texts.getOrDefault(column, "").isEmpty()) {
                cell.setCellValue(texts.get(column));
            }
        }
    }

    private void writeInstructions(XSSFSheet sheet) {
        List<String> lines = Instructions.of(worklist);
        sheet.setColumnWidth(0, 256 * 110);
        for (int i = 0; i < lines.size(); i++) {
            XSSFCell cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(i == 0 ? styles.title() : styles.words());
        }
        sheet.protectSheet("");
    }

    private void writeMetadata(XSSFSheet sheet) {
        List<List<String>> entries = List.of(
                List.of("template", SheetColumn.TEMPLATE),
                List.of("unit", worklist.unit()),
                List.of("month", worklist.month().toString()),
                List.of("datasetVersion", Long.toString(worklist.version())));
        for (int i = 0; i < entries.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(entries.get(i).get(0));
            row.createCell(1).setCellValue(entries.get(i).get(1));
        }
        sheet.protectSheet("");
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
