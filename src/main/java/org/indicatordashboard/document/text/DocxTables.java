package org.indicatordashboard.document.text;

import java.math.BigInteger;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Words of a document whose tables keep their rows and columns. */
final class DocxTables extends XWPFWordExtractor {

    DocxTables(XWPFDocument document) {
        super(document);
    }

    @Override
    public void appendBodyElementText(StringBuilder text, IBodyElement element) {
        if (element instanceof XWPFTable table) {
            text.append(grid(table).lines());
        } else {
            super.appendBodyElementText(text, element);
        }
    }

    private static CellGrid grid(XWPFTable table) {
        CellGrid grid = new CellGrid();
        for (XWPFTableRow row : table.getRows()) {
            grid.startRow();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr form = cell.getCTTc().getTcPr();
                int columns = form != null && form.isSetGridSpan()
                        ? form.getGridSpan()
                                .getVal()
                                .min(BigInteger.valueOf(100))
                                .intValue()
                        : 1;
                boolean merged = form != null && form.isSetVMerge();
                if (merged && form.getVMerge().getVal() != STMerge.RESTART) {
                    grid.continueDown(columns);
                } else {
                    grid.add(cell.getText(), columns, 1);
                }
            }
        }
        return grid;
    }
}
