package org.indicatordashboard.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The visible sheets of a workbook, each row on a line, each cell as the program shows it: 95%, not 0.95. */
final class XlsxText implements TextSource {

    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(Paragraphs.LONGEST);
    }

    @Override
    public String read(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    append(text, workbook.getSheetAt(i));
                }
            }
            return text.toString();
        } catch (UnreadableException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw UnreadableException.because(
                    "不是可读的 XLSX 文件（损坏、加密，或解压后过大）。请在 Excel 或 WPS 中打开后另存为 .xlsx 再导入。",
                    "It is no readable XLSX file: damaged, encrypted, or too large once unpacked. Open it in Excel or WPS, save it as .xlsx and import it again.");
        }
    }

    private static void append(StringBuilder text, Sheet sheet) {
        DataFormatter shown = new DataFormatter(Locale.CHINA);
        shown.setUseCachedValuesForFormulaCells(true);
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
        }
        text.append(sheet.getSheetName()).append('\n');
        CellGrid grid = new CellGrid();
        int before = -1;
        for (Row row : sheet) {
            if (isAlone(row, shown)) {
                text.append(grid.lines());
                grid = new CellGrid();
                text.append(only(row, shown)).append('\n');
            } else {
                if (row.getRowNum() > before + 1) {
                    text.append(grid.lines()).append('\n');
                    grid = new CellGrid();
                }
                add(grid, row, shown, merged);
            }
            before = row.getRowNum();
            if (text.length() > Paragraphs.LONGEST) {
                throw UnreadableException.tooLong(Paragraphs.LONGEST);
            }
        }
        text.append(grid.lines()).append('\n');
    }

    private static void add(CellGrid grid, Row row, DataFormatter shown, Map<CellAddress, CellRangeAddress> merged) {
        grid.startRow();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            if (grid.isTaken(column)) {
                continue;
            }
            Cell cell = row.getCell(column);
            CellRangeAddress range = merged.get(new CellAddress(row.getRowNum(), column));
            int along = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
            int down = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
            grid.add(cell == null ? "" : shown.formatCellValue(cell), along, down);
        }
    }

    /** A title, a caption, 单位：万元: one cell with words in its row. */
    private static boolean isAlone(Row row, DataFormatter shown) {
        int filled = 0;
        for (Cell cell : row) {
            filled += shown.formatCellValue(cell).isBlank() ? 0 : 1;
        }
        return filled <= 1;
    }

    private static String only(Row row, DataFormatter shown) {
        for (Cell cell : row) {
            String words = shown.formatCellValue(cell).strip();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }
}
