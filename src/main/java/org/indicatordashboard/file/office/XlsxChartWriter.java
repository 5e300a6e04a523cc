package org.indicatordashboard.file.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartGrid;
import org.indicatordashboard.file.chart.ChartTable;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.chart.Footer;
import org.indicatordashboard.file.chart.Lines;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.provenance.Qr;

/**
 * A workbook with a chart that Excel can edit, its numbers, and every value with its words.
 *
 * @param size shape of the chart
 */
public record XlsxChartWriter(Size size) implements ChartWriter {

    /** Height of a row and width of a column in pixels, as Excel shows them with its own font. */
    private static final int ROW = 20;

    private static final int COLUMN = 80;
    private static final int CHART_FROM = 3;

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            XSSFSheet front = workbook.createSheet(Sheets.CHART.in(chart.language()));
            XSSFSheet data = workbook.createSheet(Sheets.DATA.in(chart.language()));
            writeTable(ChartTable.of(chart), workbook.createSheet(Sheets.VALUES.in(chart.language())), styles);
            workbook.forEach(PrintLayout::set);
            writeFront(chart, front, data, styles);
            DocumentProperties.write(workbook.getProperties(), chart.title(), chart.provenance());
            StableZip.write(workbook::write, out);
        }
    }

    private void writeFront(Chart chart, XSSFSheet front, XSSFSheet data, SheetStyles styles) throws IOException {
        front.setDisplayGridlines(false);
        front.getPrintSetup().setFitHeight((short) 1);
        front.setDefaultRowHeightInPoints(ROW * 0.75f);
        for (int i = 0; i < columns(); i++) {
            front.setColumnWidth(i, COLUMN * 256 / 7);
        }
        line(front, 0, columns(), chart.title(), styles.wrappedTitle(), 19);
        line(front, 1, columns(), chart.subtitle(), styles.wrapped(), 15);
        int below = CHART_FROM + size.height() / ROW;
        XSSFDrawing drawing = front.createDrawingPatriarch();
        XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, 0, CHART_FROM, columns(), below);
        XSSFChart drawn = drawing.createChart(place);
        new NativeChart(drawn, data, ChartGrid.of(chart)).draw();
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Description.of(chart));
        List<String> footer = Footer.of(chart);
        for (int i = 0; i < footer.size(); i++) {
            line(front, below + 1 + i, columns(), footer.get(i), styles.quiet(), 12);
        }
        if (chart.provenance().verificationUrl() != null) {
            drawQr(chart.provenance().verificationUrl(), drawing, below + 2 + footer.size());
        }
    }

    private int columns() {
        return size.width() / COLUMN;
    }

    /** Below the footer in a row of its own, as high as its column is wide. */
    private static void drawQr(String address, XSSFDrawing drawing, int row) throws IOException {
        XSSFSheet sheet = drawing.getSheet();
        int picture = sheet.getWorkbook().addPicture(new Qr(address).png(6), Workbook.PICTURE_TYPE_PNG);
        sheet.createRow(row).setHeightInPoints(COLUMN * 0.75f);
        XSSFPicture qr = drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 0, row, 1, row + 1), picture);
        qr.getCTPicture().getNvPicPr().getCNvPr().setDescr(address);
    }

    /** One line of words over several columns; as high as its words need, for Excel does not do that for merged cells. */
    private static void line(XSSFSheet sheet, int row, int columns, String text, CellStyle style, double pixels) {
        XSSFRow line = sheet.createRow(row);
        int lines = Math.max(1, Lines.of(text, pixels, columns * COLUMN - 10).size());
        line.setHeightInPoints((float) (lines * pixels * 1.05 + 3));
        line.createCell(0).setCellValue(text);
        line.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
    }

    private static void writeTable(ChartTable table, XSSFSheet sheet, SheetStyles styles) {
        TextSheet text = new TextSheet(
                sheet, styles, table.header().stream().mapToInt(h -> 20).toArray());
        text.header(table.header().toArray(String[]::new));
        for (int r = 0; r < table.rows().size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            for (int c = 0; c < table.header().size(); c++) {
                Object value = table.rows().get(r).get(c);
                if (value instanceof BigDecimal number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                } else if (value instanceof Integer count) {
                    row.createCell(c).setCellValue(count);
                } else if (value != null) {
                    row.createCell(c).setCellValue(value.toString());
                }
            }
        }
    }
}
