package org.indicatordashboard.document.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the rows of the tables of a page on lines; tables that only lay out the page are left as they are. */
final class HtmlTables {

    /** A cell with more words is a part of a page. */
    private static final int LONGEST_CELL = 200;

    private HtmlTables() {}

    static void flatten(Document page) {
        for (Element table : page.select("table:not(:has(table))")) {
            boolean layout =
                    table.select("td, th").stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
            CellGrid grid = layout ? null : grid(table);
            if (grid != null && grid.columns() > 1) {
                table.replaceWith(new TextNode("\n" + grid.lines()));
            }
        }
    }

    private static CellGrid grid(Element table) {
        CellGrid grid = new CellGrid();
        for (Element row : table.select("tr")) {
            grid.startRow();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    grid.add(cell.text(), number(cell, "colspan"), number(cell, "rowspan"));
                }
            }
        }
        return grid;
    }

    private static int number(Element cell, String name) {
        String value = cell.attr(name).strip();
        return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
