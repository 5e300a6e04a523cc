package org.indicatordashboard.file.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartTable;
import org.indicatordashboard.file.chart.Footer;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.provenance.Qr;

/** A page of Word and the tables on it; lengths in twentieths of a point. */
final class WordPage {

    private static final int TEXT_WIDTH = 9060;

    private static final int QR = 1440;

    private WordPage() {}

    static void a4(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(11906));
        page.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(1417);
        margin.setLeft(side);
        margin.setRight(side);
        margin.setTop(BigInteger.valueOf(1134));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setHeader(BigInteger.valueOf(708));
        margin.setFooter(BigInteger.valueOf(708));
        margin.setGutter(BigInteger.ZERO);
    }

    static void table(XWPFDocument document, ChartTable content) {
        XWPFTable table =
                document.createTable(content.rows().size() + 1, content.header().size());
        table.setWidth(TEXT_WIDTH);
        grid(
                table,
                Collections.nCopies(
                        content.header().size(), TEXT_WIDTH / content.header().size()));
        table.removeBorders();
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, Ink.AXIS);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, Ink.AXIS);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, Ink.GRID);
        fill(table.getRow(0), content.header(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < content.rows().size(); i++) {
            fill(table.getRow(i + 1), content.rows().get(i), false);
        }
    }

    /** The small print on the left, the QR code on the right. */
    static void footer(XWPFDocument document, Chart chart) throws IOException, InvalidFormatException {
        XWPFTable table = document.createTable(1, 2);
        table.setWidth(TEXT_WIDTH);
        grid(table, List.of(TEXT_WIDTH - QR - 200, QR + 200));
        table.removeBorders();
        XWPFTableCell words = table.getRow(0).getCell(0);
        XWPFTableCell picture = table.getRow(0).getCell(1);
        words.setWidth(Integer.toString(TEXT_WIDTH - QR - 200));
        picture.setWidth(Integer.toString(QR + 200));
        words.removeParagraph(0);
        for (String line : Footer.of(chart)) {
            DocxChartWriter.write(words.addParagraph(), line, 8, false, Ink.QUIET);
        }
        if (chart.provenance().verificationUrl() != null) {
            drawQr(chart.provenance().verificationUrl(), picture.getParagraphs().get(0));
        }
        document.createParagraph();
    }

    /** The widths of columns stand once more at the head of a table, which the schema asks for. */
    static void grid(XWPFTable table, List<Integer> widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private static void drawQr(String address, XWPFParagraph paragraph) throws IOException, InvalidFormatException {
        int side = Units.toEMU(QR / 20.0);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(new Qr(address).png(6)),
                        Document.PICTURE_TYPE_PNG,
                        "verification.png",
                        side,
                        side)
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(address);
    }

    private static void fill(XWPFTableRow row, List<?> values, boolean head) {
        for (int i = 0; i < values.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(TEXT_WIDTH / values.size()));
            DocxChartWriter.write(cell.getParagraphs().get(0), ChartTable.text(values.get(i)), 8.5, head, Ink.TITLE);
        }
    }
}
