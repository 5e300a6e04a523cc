package org.indicatordashboard.file.office;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.file.table.TableSamples;
import org.indicatordashboard.language.Language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

class XlsxTableWriterTest {

    private static final XlsxTableWriter XLSX = new XlsxTableWriter();

    @Test
    void hasFourSheetsInTheLanguageOfTheTable() throws Exception {
        assertEquals(List.of("数据", "说明与来源", "代码", "如何阅读"), sheets(written(Language.ZH)));
        assertEquals(List.of("Data", "Notes and sources", "Codes", "How to read"), sheets(written(Language.EN)));
    }

    @Test
    void cellsHaveTheTypeOfTheirColumn() throws Exception {
        XSSFRow row = written(Language.ZH).getSheetAt(0).getRow(2);
        assertEquals(34.81, row.getCell(1).getNumericCellValue());
        assertEquals("#,##0.000", row.getCell(1).getCellStyle().getDataFormatString());
        assertEquals(LocalDateTime.of(2024, 12, 31, 0, 0), row.getCell(3).getLocalDateTimeCellValue());
        assertEquals("2023", row.getCell(4).getStringCellValue());
        assertEquals(
                "https://dashboard.example.org/targets/2",
                row.getCell(5).getHyperlink().getAddress());
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        XSSFRow row = written(Language.ZH).getSheetAt(0).getRow(3);
        assertEquals(CellType.STRING, row.getCell(0).getCellType());
        assertEquals("=HYPERLINK(\"http://evil\")", row.getCell(0).getStringCellValue());
    }

    @Test
    void headerIsFrozenAndFiltered() throws Exception {
        var sheet = written(Language.ZH).getSheetAt(0);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals("A1:F5", sheet.getCTWorksheet().getAutoFilter().getRef());
    }

    @Test
    void provenanceIsAmongTheDocumentProperties() throws Exception {
        var properties = written(Language.ZH).getProperties();
        assertEquals("普陀区城市数字化转型目标", properties.getCoreProperties().getTitle());
        assertNotNull(properties.getCustomProperties().getProperty("verificationCode"));
        assertEquals(
                "2024-12-31T00:00:00Z",
                properties.getCoreProperties().getCreated().toInstant().toString());
    }

    @Test
    void equalTablesGiveEqualBytes() throws Exception {
        byte[] first = Golden.bytes(out -> XLSX.write(TableSamples.observations(Language.ZH), out));
        Golden.assertTimeless(first);
        assertArrayEquals(first, Golden.bytes(out -> XLSX.write(TableSamples.observations(Language.ZH), out)));
    }

    private static XSSFWorkbook written(Language language) throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Golden.bytes(out -> XLSX.write(TableSamples.observations(language), out))));
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }
}
