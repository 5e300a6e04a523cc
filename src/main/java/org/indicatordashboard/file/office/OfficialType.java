package org.indicatordashboard.file.office;

import java.util.List;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The typefaces of official documents, after GB/T 9704-2012; a host without one of them puts its own in its place. */
enum OfficialType {
    SERIES("方正小标宋简体", 30, "c00000", 0),
    TITLE("方正小标宋简体", 22, "000000", 0),
    FIRST_HEADING("黑体", 16, "000000", 2),
    SECOND_HEADING("楷体_GB2312", 16, "000000", 2),
    TEXT("仿宋_GB2312", 16, "000000", 2),
    HEAD_LINE("仿宋_GB2312", 16, "000000", 0),
    CAPTION("黑体", 12, "000000", 0),
    CELL("仿宋_GB2312", 12, "000000", 0),
    NOTE("仿宋_GB2312", 10.5, "000000", 0),
    PAGE_NUMBER("宋体", 14, "000000", 0);

    /** 22 lines on a page. */
    private static final double LINE = 28.9;

    private final String font;
    private final double points;
    private final String colour;
    private final int indent;

    OfficialType(String font, double points, String colour, int indent) {
        this.font = font;
        this.points = points;
        this.colour = colour;
        this.indent = indent;
    }

    /** Sets the words into the paragraph. */
    XWPFRun set(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(points);
        run.setColor(colour);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        for (XWPFRun.FontCharRange latin :
                List.of(XWPFRun.FontCharRange.ascii, XWPFRun.FontCharRange.hAnsi, XWPFRun.FontCharRange.cs)) {
            run.setFontFamily("Times New Roman", latin);
        }
        return run;
    }

    /** Spaces the paragraph as this kind is spaced. */
    void shape(XWPFParagraph paragraph) {
        paragraph.setSpacingAfter(0);
        if (indent > 0) {
            paragraph.setIndentationFirstLine((int) (indent * points * 20));
            paragraph.setAlignment(ParagraphAlignment.BOTH);
        }
        if (this == TEXT || this == FIRST_HEADING || this == SECOND_HEADING || this == HEAD_LINE) {
            paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        }
        if (this == FIRST_HEADING || this == SECOND_HEADING) {
            paragraph.setKeepNext(true);
        }
    }
}
