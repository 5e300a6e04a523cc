package org.indicatordashboard.document.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Tables of files keep their rows and columns, and merged cells head all that they span. */
class TableTextTest {

    private static final String MERGED = """
            |镇名|2022年|2022年|2023年|
            |镇名|户数（户）|投资（万元）|户数（户）|
            |甲镇|120|3.5|130|
            |乙镇||4|98|
            """;

    @Test
    void ofAWordDocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("表1 各镇情况");
            XWPFTable table = document.createTable(4, 4);
            fill(table, 0, "镇名", "2022年", "", "2023年");
            fill(table, 1, "", "户数（户）", "投资（万元）", "户数（户）");
            fill(table, 2, "甲镇", "120", "3.5", "130");
            fill(table, 3, "乙镇", "", "4", "98");
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            document.createParagraph().createRun().setText("以上为初步数。");
            assertEquals("表1 各镇情况\n" + MERGED + "\n以上为初步数。\n", TextFormat.DOCX.read(bytes(document::write)));
        }
    }

    @Test
    void ofAFrameThatIsNoTable() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            fill(document.createTable(1, 1), 0, "建成站点12个。");
            assertEquals("建成站点12个。\n", TextFormat.DOCX.read(bytes(document::write)));
        }
    }

    @Test
    void ofAWebPage() {
        String page = """
                <p>各镇情况</p><table><tr><th rowspan=2>镇名</th><th colspan=2>2022年</th><th>2023年</th></tr>
                <tr><td>户数（户）</td><td>投资（万元）</td><td>户数（户）</td></tr>
                <tr><td>甲镇</td><td>120</td><td>3.5</td><td>130</td></tr>
                <tr><td>乙镇</td><td></td><td>4</td><td>98</td></tr></table><p>以上为初步数。</p>
                """;
        assertEquals("各镇情况\n" + MERGED + "以上为初步数。\n", TextFormat.HTML.read(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ofAPageLaidOutByATable() {
        String words = "全区持续推进数字化改造。".repeat(20);
        String page = "<table><tr><td>导航</td><td>" + words + "</td></tr></table>";
        assertEquals("导航" + words + "\n", TextFormat.HTML.read(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ofAWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("各镇");
            row(sheet, 0, "表1 各镇情况");
            row(sheet, 1, "镇名", "2022年", "", "2023年");
            row(sheet, 2, "", "户数（户）", "投资（万元）", "户数（户）");
            row(sheet, 3, "甲镇", 120, 3.5, 130);
            row(sheet, 4, "乙镇", "", 4, 98);
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            workbook.createSheet("草稿");
            workbook.setSheetHidden(1, true);
            assertEquals("各镇\n表1 各镇情况\n" + MERGED, TextFormat.XLSX.read(bytes(workbook::write)));
        }
    }

    @Test
    void ofCellsAsTheyAreShown() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("率");
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            row(sheet, 0, "指标", "2023年");
            row(sheet, 1, "覆盖率", 0.953);
            sheet.getRow(1).getCell(1).setCellStyle(percent);
            assertEquals("率\n|指标|2023年|\n|覆盖率|95.3%|\n", TextFormat.XLSX.read(bytes(workbook::write)));
        }
    }

    private static void fill(XWPFTable table, int row, String... words) {
        for (int i = 0; i < words.length; i++) {
            XWPFTableCell cell = table.getRow(row).getCell(i);
            cell.setText(words[i]);
        }
    }

    private static void row(XSSFSheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!cells[i].equals("")) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private interface Written {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] bytes(Written written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.to(bytes);
        return bytes.toByteArray();
    }
}
