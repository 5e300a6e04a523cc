package org.indicatordashboard.file.office;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartTable;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Size;

/** The data table of a chart on as many slides as it needs. */
final class SlideTable {

    private static final double MARGIN = 32;
    private static final double ROW = 24;

    private final XMLSlideShow show;
    private final Size size;

    SlideTable(XMLSlideShow show, Size size) {
        this.show = show;
        this.size = size;
    }

    void write(Chart chart) {
        ChartTable table = ChartTable.of(chart).condensed();
        double top = TitledSlide.bottom(chart.title(), size) + 12;
        int perSlide = (int) ((size.height() - top - 40) / ROW) - 1;
        for (int from = 0; from < table.rows().size(); from += perSlide) {
            int to = Math.min(table.rows().size(), from + perSlide);
            XSLFSlide slide = TitledSlide.create(show, chart.title(), size);
            writeSlide(slide, top, table.header(), table.rows().subList(from, to));
        }
    }

    private void writeSlide(XSLFSlide slide, double top, List<String> header, List<List<Object>> rows) {
        XSLFTable table = slide.createTable();
        double width = size.width() - 2 * MARGIN;
        table.setAnchor(new Rectangle2D.Double(MARGIN, top, width, ROW * (rows.size() + 1)));
        writeRow(table, header, true);
        rows.forEach(row -> writeRow(table, row, false));
        for (int i = 0; i < header.size(); i++) {
            table.setColumnWidth(i, width / header.size());
        }
    }

    private static void writeRow(XSLFTable table, List<?> cells, boolean head) {
        XSLFTableRow row = table.addRow();
        row.setHeight(ROW);
        for (Object value : cells) {
            XSLFTableCell cell = row.addCell();
            TitledSlide.style(cell, ChartTable.text(value), 11, head, Ink.TITLE);
            cell.setLeftInset(6);
            cell.setTopInset(4);
            cell.setBorderColor(TableCell.BorderEdge.bottom, new Color(Integer.parseInt(Ink.AXIS, 16)));
            cell.setBorderWidth(TableCell.BorderEdge.bottom, head ? 1.5 : 0.5);
        }
    }
}
