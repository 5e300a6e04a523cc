package org.indicatordashboard.file.office;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.file.table.TableWriter;
import org.indicatordashboard.language.Language;

/** A workbook of four sheets: data, notes and sources, codes, how to read. Rows are streamed through temporary files. */
public final class XlsxTableWriter implements TableWriter {

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public <R> void write(Table<R> table, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetStyles styles = new SheetStyles(workbook);
            Language language = table.language();
            new DataSheet(workbook.createSheet(Sheets.DATA.in(language)), styles).write(table);
            writeNotes(table, new TextSheet(workbook.createSheet(Sheets.NOTES.in(language)), styles, 20, 100));
            writeCodes(table, new TextSheet(workbook.createSheet(Sheets.CODES.in(language)), styles, 24, 24, 60));
            writeReading(table, new TextSheet(workbook.createSheet(Sheets.READING.in(language)), styles, 24, 24, 80));
            workbook.forEach(PrintLayout::set);
            DocumentProperties.write(workbook.getXSSFWorkbook().getProperties(), table.title(), table.provenance());
            StableZip.write(workbook::write, out);
        }
    }

    private static void writeNotes(Table<?> table, TextSheet sheet) {
        Language language = table.language();
        Provenance provenance = table.provenance();
        sheet.title(table.title());
        sheet.blank();
        sheet.line(Sheets.AS_OF.in(language), provenance.asOf().toString());
        sheet.line(Sheets.KNOWN_AT.in(language), provenance.knownAt().toString());
        sheet.line(Sheets.DATASET.in(language), provenance.datasetVersion());
        if (provenance.verificationCode() != null) {
            sheet.line(Sheets.VERIFICATION.in(language), provenance.verificationCode());
        }
        if (provenance.verificationUrl() != null) {
            sheet.line(Sheets.VERIFY_AT.in(language), provenance.verificationUrl());
        }
        sheet.blank();
        table.notes().forEach(note -> sheet.line(Sheets.NOTE.in(language), note));
        table.sources().get().forEach(source -> sheet.line(Sheets.SOURCE.in(language), source));
    }

    private static void writeCodes(Table<?> table, TextSheet sheet) {
        Language language = table.language();
        sheet.header(Sheets.LIST.in(language), Sheets.CODE.in(language), Sheets.MEANING.in(language));
        for (CodeList list : table.codeLists().get()) {
            for (CodeList.Code code : list.codes()) {
                sheet.line(list.name().in(language), code.code(), code.words().in(language));
            }
        }
    }

    private static void writeReading(Table<?> table, TextSheet sheet) {
        Language language = table.language();
        sheet.header(Sheets.COLUMN.in(language), Sheets.KEY.in(language), Sheets.MEANING.in(language));
        for (Column<?> column : table.listed()) {
            sheet.line(
                    column.heading().in(language),
                    column.key(),
                    column.description().in(language));
        }
    }
}
