package org.indicatordashboard.reporting.round;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import org.indicatordashboard.http.problem.ProblemException;

/** Reads a filled workbook, sheet by sheet as it streams by, after {@link WorkbookGuard} has let it in. */
@ApplicationScoped
class WorkbookReader {

    private static final int METADATA_ROWS = 50;

    @Inject
    ReportingConfig config;

    /** @throws ProblemException saying why the file as a whole cannot be a report of this worklist */
    FilledWorkbook read(byte[] file, Worklist worklist) {
        long limit = config.workbookSize().asLongValue();
        if (file == null || file.length == 0) {
            throw Refused.workbook("没有收到文件。", "No file was received.");
        }
        if (file.length > limit) {
            throw Refused.tooLarge(limit);
        }
        WorkbookGuard.check(file);
        Map<String, Map<Integer, Map<Integer, String>>> sheets = sheets(file);
        FilledWorkbook workbook = new FilledWorkbook(sheets.get(SheetColumn.SHEET), sheets.get(SheetColumn.METADATA));
        workbook.requireFits(worklist);
        return workbook;
    }

    private Map<String, Map<Integer, Map<Integer, String>>> sheets(byte[] file) {
        Map<String, Map<Integer, Map<Integer, String>>> sheets = new HashMap<>();
        try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(file))) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(office, false);
            SheetIterator each = (SheetIterator) new XSSFReader(office).getSheetsData();
            while (each.hasNext()) {
                try (InputStream sheet = each.next()) {
                    boolean isReport = SheetColumn.SHEET.equals(each.getSheetName());
                    if (isReport || SheetColumn.METADATA.equals(each.getSheetName())) {
                        SheetCells cells = new SheetCells(
                                strings, isReport ? config.rows() + SheetColumn.HEADING_ROW : METADATA_ROWS);
                        XMLReader xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(cells);
                        xml.parse(new InputSource(sheet));
                        sheets.put(each.getSheetName(), cells.cells());
                    }
                }
            }
            return sheets;
        } catch (ProblemException refused) {
            throw refused;
        } catch (OpenXML4JException
                | IOException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            throw Refused.workbook(
                    "工作簿无法读取。请重新下载工作簿填写。", "The workbook cannot be read. Download it again and fill that in.");
        }
    }
}
