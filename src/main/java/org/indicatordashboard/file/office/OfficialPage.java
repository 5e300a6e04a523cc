package org.indicatordashboard.file.office;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import org.indicatordashboard.file.report.Report;

/** The page of official documents, after GB/T 9704-2012; lengths in twentieths of a point. */
final class OfficialPage {

    /** 156 mm. */
    private static final int TEXT_WIDTH = 8845;

    private OfficialPage() {}

    /** A4 with margins of 37, 35, 28 and 26 mm, the page number at the foot between dashes. */
    static void lay(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(11906));
        page.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098));
        margin.setBottom(BigInteger.valueOf(1984));
        margin.setLeft(BigInteger.valueOf(1587));
        margin.setRight(BigInteger.valueOf(1474));
        margin.setHeader(BigInteger.valueOf(1400));
        margin.setFooter(BigInteger.valueOf(1400));
        margin.setGutter(BigInteger.ZERO);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        OfficialType.PAGE_NUMBER.set(foot, "— ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        OfficialType.PAGE_NUMBER.set(foot, " —");
    }

    /** So that Word lists it in the navigation, whatever styles the reader has. */
    static void outline(XWPFParagraph heading, int level) {
        heading.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    static void table(XWPFDocument document, Report.Rows content) {
        XWPFTable table = document.createTable(
                content.rows().size() + 1, content.headings().size());
        table.setWidth(TEXT_WIDTH);
        int whole = content.widths().stream().mapToInt(Integer::intValue).sum();
        WordPage.grid(
                table,
                content.widths().stream()
                        .map(width -> TEXT_WIDTH * width / whole)
                        .toList());
        fill(table.getRow(0), content.headings(), content.widths());
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < content.rows().size(); i++) {
            fill(table.getRow(i + 1), content.rows().get(i), content.widths());
        }
    }

    private static void fill(XWPFTableRow row, List<String> words, List<Integer> widths) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < words.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(TEXT_WIDTH * widths.get(i) / whole));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            OfficialType.CELL.shape(paragraph);
            OfficialType.CELL.set(paragraph, words.get(i));
        }
    }
}
