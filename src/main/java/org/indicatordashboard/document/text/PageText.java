package org.indicatordashboard.document.text;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.document.page.PageBlock;
import org.indicatordashboard.document.page.PageTable;

/** Puts the blocks of pages on lines; a table that goes on over the edge of a page stays one. */
final class PageText {

    private final StringBuilder text = new StringBuilder();

    /** The table at the foot of the page before, still open, and what stands below it: the number of the page. */
    private CellGrid open;

    private int openColumns;
    private final List<String> foot = new ArrayList<>();

    void add(List<PageBlock> page) {
        List<PageBlock> rest = new ArrayList<>(page);
        if (open != null && !rest.isEmpty() && goesOn(rest.get(0))) {
            append(open, rest.remove(0).table());
        } else if (open != null && rest.size() > 1 && isFolio(rest.get(0)) && goesOn(rest.get(1))) {
            foot.add(rest.remove(0).line().text());
            append(open, rest.remove(0).table());
        }
        for (PageBlock block : rest) {
            if (block.table() != null) {
                close();
                open = new CellGrid();
                openColumns = block.table().columns();
                append(open, block.table());
            } else if (open != null && isFolio(block)) {
                foot.add(block.line().text());
            } else {
                close();
                text.append(block.line().text()).append('\n');
            }
            if (text.length() > Paragraphs.LONGEST) {
                throw UnreadableException.tooLong(Paragraphs.LONGEST);
            }
        }
    }

    String text() {
        close();
        return text.toString();
    }

    private boolean goesOn(PageBlock block) {
        return block.table() != null && block.table().columns() == openColumns;
    }

    private static boolean isFolio(PageBlock block) {
        return block.line() != null && block.line().text().matches("[-—–－·第页共/\\d\\s]{1,16}");
    }

    private static void append(CellGrid grid, PageTable table) {
        for (int row = 0; row < table.rows(); row++) {
            grid.startRow();
            int column = 0;
            for (PageTable.Cell cell : table.row(row)) {
                while (column < cell.column()) {
                    if (!grid.isTaken(column)) {
                        grid.add("", 1, 1);
                    }
                    column++;
                }
                grid.add(cell.text(), cell.columns(), cell.rows());
                column += cell.columns();
            }
        }
    }

    private void close() {
        if (open != null) {
            text.append(open.lines());
            open = null;
        }
        foot.forEach(line -> text.append(line).append('\n'));
        foot.clear();
    }
}
