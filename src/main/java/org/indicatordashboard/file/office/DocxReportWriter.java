package org.indicatordashboard.file.office;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartGrid;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.report.Report;

/** Writes a report as Word, in the style of official documents. Equal reports give equal bytes. */
public record DocxReportWriter() {

    /** Width of the text in points: 156 mm. */
    private static final double TEXT_WIDTH = 442;

    private static final double CHART_HEIGHT = 300;

    /** Writes the whole file and flushes the stream, but does not close it. */
    public void write(Report report, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialPage.lay(document);
            writeHead(report, document);
            for (Report.Block block : report.blocks()) {
                writeBlock(block, report, document);
            }
            document.createParagraph();
            for (String line : report.closing()) {
                paragraph(document, OfficialType.NOTE, line);
            }
            DocumentProperties.write(document.getProperties(), report.title(), report.provenance());
            StableZip.write(document::write, out);
        } catch (InvalidFormatException e) {
            throw new IOException("the chart cannot be put into a document", e);
        }
    }

    private static void writeHead(Report report, XWPFDocument document) {
        paragraph(document, OfficialType.SERIES, report.series()).setAlignment(ParagraphAlignment.CENTER);
        paragraph(document, OfficialType.HEAD_LINE, report.number()).setAlignment(ParagraphAlignment.CENTER);
        XWPFParagraph issued =
                paragraph(document, OfficialType.HEAD_LINE, report.issuer() + "\u3000\u3000" + report.date());
        issued.setAlignment(ParagraphAlignment.CENTER);
        issued.setBorderBottom(Borders.SINGLE);
        issued.getCTP().getPPr().getPBdr().getBottom().setColor("c00000");
        issued.getCTP().getPPr().getPBdr().getBottom().setSz(java.math.BigInteger.valueOf(12));
        document.createParagraph();
        XWPFParagraph title = paragraph(document, OfficialType.TITLE, report.title());
        title.setAlignment(ParagraphAlignment.CENTER);
        document.createParagraph();
    }

    private static void writeBlock(Report.Block block, Report report, XWPFDocument document)
            throws IOException, InvalidFormatException {
        if (block instanceof Report.Heading heading) {
            OfficialType type = heading.level() == 1 ? OfficialType.FIRST_HEADING : OfficialType.SECOND_HEADING;
            XWPFParagraph paragraph = paragraph(document, type, heading.words());
            OfficialPage.outline(paragraph, heading.level());
        } else if (block instanceof Report.Text text) {
            XWPFParagraph paragraph = paragraph(document, OfficialType.TEXT, text.words());
            for (int source : text.notes()) {
                XWPFFootnote note = document.createFootnote();
                paragraph.addFootnoteReference(note);
                XWPFParagraph words = note.getParagraphs().isEmpty()
                        ? note.createParagraph()
                        : note.getParagraphs().get(0);
                OfficialType.NOTE.set(words, report.sources().get(source));
            }
        } else if (block instanceof Report.Rows rows) {
            caption(document, rows.caption());
            OfficialPage.table(document, rows);
            document.createParagraph();
        } else if (block instanceof Report.Picture picture) {
            writeChart(picture.chart(), document);
            caption(document, picture.caption());
        }
    }

    private static void writeChart(Chart chart, XWPFDocument document) throws IOException, InvalidFormatException {
        XWPFRun run = document.createParagraph().createRun();
        XWPFChart drawn = document.createChart(run, Units.toEMU(TEXT_WIDTH), Units.toEMU(CHART_HEIGHT));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Description.of(chart));
        // Held in memory until the document is written, which embeds it; it holds nothing else that would need closing.
        XSSFWorkbook numbers = new XSSFWorkbook();
        DocumentProperties.fix(numbers.getProperties(), chart.provenance());
        drawn.setWorkbook(numbers);
        new NativeChart(drawn, numbers.createSheet("Sheet1"), ChartGrid.of(chart)).draw();
    }

    private static void caption(XWPFDocument document, String words) {
        XWPFParagraph caption = paragraph(document, OfficialType.CAPTION, words);
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setKeepNext(true);
        caption.setSpacingBefore(120);
        caption.setSpacingAfter(60);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, OfficialType type, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        type.shape(paragraph);
        type.set(paragraph, words);
        return paragraph;
    }
}
