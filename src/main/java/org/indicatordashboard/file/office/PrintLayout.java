package org.indicatordashboard.file.office;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets are printed: A4 across, one page wide, as many pages down as they need. */
final class PrintLayout {

    private PrintLayout() {}

    static void set(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }
}
