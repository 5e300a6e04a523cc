package org.indicatordashboard.file.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartGrid;
import org.indicatordashboard.file.chart.ChartTable;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Size;

/**
 * A page with a chart that Word can edit, and its data table.
 *
 * @param size shape of the chart; its width is the width of the text on A4
 */
public record DocxChartWriter(Size size) implements ChartWriter {

    /** Text width on A4 with margins of 2.5 cm, in points. */
    private static final double TEXT_WIDTH = 453;

    private static final String FONT = "Microsoft YaHei";

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                XSSFWorkbook numbers = new XSSFWorkbook()) {
            WordPage.a4(document);
            line(document, chart.title(), 16, true, Ink.TITLE);
            line(document, chart.subtitle(), 10.5, false, Ink.QUIET);
            writeChart(chart, document, numbers);
            WordPage.footer(document, chart);
            WordPage.table(document, ChartTable.of(chart).condensed());
            DocumentProperties.write(document.getProperties(), chart.title(), chart.provenance());
            StableZip.write(document::write, out);
        } catch (InvalidFormatException e) {
            throw new IOException("the chart cannot be put into a document", e);
        }
    }

    private void writeChart(Chart chart, XWPFDocument document, XSSFWorkbook numbers)
            throws IOException, InvalidFormatException {
        int width = Units.toEMU(TEXT_WIDTH);
        int height = Units.toEMU(TEXT_WIDTH * size.height() / size.width());
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(200);
        XWPFRun run = paragraph.createRun();
        XWPFChart drawn = document.createChart(run, width, height);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Description.of(chart));
        DocumentProperties.fix(numbers.getProperties(), chart.provenance());
        drawn.setWorkbook(numbers);
        new NativeChart(drawn, numbers.createSheet("Sheet1"), ChartGrid.of(chart)).draw();
    }

    static void line(XWPFDocument document, String text, double points, boolean bold, String colour) {
        write(document.createParagraph(), text, points, bold, colour);
    }

    static void write(XWPFParagraph paragraph, String text, double points, boolean bold, String colour) {
        paragraph.setSpacingAfter(60);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(bold);
        run.setColor(colour);
        for (XWPFRun.FontCharRange range :
                List.of(XWPFRun.FontCharRange.ascii, XWPFRun.FontCharRange.hAnsi, XWPFRun.FontCharRange.eastAsia)) {
            run.setFontFamily(FONT, range);
        }
    }
}
