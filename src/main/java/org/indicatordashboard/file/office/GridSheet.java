package org.indicatordashboard.file.office;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.indicatordashboard.file.chart.ChartGrid;

/** The sheet from which an Office chart takes its numbers, and where an editor changes them. */
final class GridSheet {

    private GridSheet() {}

    static void fill(XSSFSheet sheet, ChartGrid grid) {
        XSSFRow header = sheet.createRow(0);
        header.createCell(0).setCellValue(grid.heading());
        sheet.setColumnWidth(0, 256 * 20);
        for (int s = 0; s < grid.series().size(); s++) {
            header.createCell(s + 1).setCellValue(grid.series().get(s).name());
            sheet.setColumnWidth(s + 1, 256 * 16);
        }
        for (int c = 0; c < grid.categories().size(); c++) {
            XSSFRow row = sheet.createRow(c + 1);
            row.createCell(0).setCellValue(grid.categories().get(c));
            for (int s = 0; s < grid.series().size(); s++) {
                var value = grid.series().get(s).values().get(c);
                if (value != null) {
                    row.createCell(s + 1).setCellValue(value.doubleValue());
                }
            }
        }
    }
}
