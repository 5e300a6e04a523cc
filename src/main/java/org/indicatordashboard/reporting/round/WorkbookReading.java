package org.indicatordashboard.reporting.round;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import org.indicatordashboard.document.worker.FileReading;
import org.indicatordashboard.document.worker.ReadingProgress;
import org.indicatordashboard.http.problem.ProblemException;

/**
 * Reads the cells of a filled workbook in the worker process, sheet by sheet as it streams by, after
 * {@link WorkbookGuard} has let it in. How: the most rows. Answers the cells of each sheet as JSON.
 */
final class WorkbookReading implements FileReading {

    private static final int METADATA_ROWS = 50;

    @Override
    public byte[] read(String how, byte[] file, ReadingProgress progress) throws IOException {
        WorkbookGuard.check(file);
        return new ObjectMapper().writeValueAsBytes(sheets(file, Integer.parseInt(how)));
    }

    private static Map<String, SheetContent> sheets(byte[] file, int rows) {
        Map<String, SheetContent> sheets = new HashMap<>();
        try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(file))) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(office, false);
            XSSFReader reader = new XSSFReader(office);
            ShownNumber numbers = new ShownNumber(reader.getStylesTable());
            SheetIterator each = (SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream sheet = each.next()) {
                    boolean isReport = SheetColumn.SHEET.equals(each.getSheetName());
                    if (isReport || SheetColumn.METADATA.equals(each.getSheetName())) {
                        SheetCells cells = new SheetCells(
                                strings, numbers, isReport ? rows + SheetColumn.HEADING_ROW : METADATA_ROWS);
                        XMLReader xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(cells);
                        xml.parse(new InputSource(sheet));
                        sheets.put(each.getSheetName(), cells.content());
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
