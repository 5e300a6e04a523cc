package org.indicatordashboard.file.office;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Lines;
import org.indicatordashboard.file.chart.Size;

/** A slide with a title that stays inside its room, however long; lengths in points. */
final class TitledSlide {

    private static final double MARGIN = 32;
    private static final double TOP = 18;

    private TitledSlide() {}

    static XSLFSlide create(XMLSlideShow show, String title, Size size) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape shape = slide.getPlaceholder(0);
        shape.setAnchor(new Rectangle2D.Double(MARGIN, TOP, size.width() - 2 * MARGIN, bottom(title, size) - TOP));
        shape.setHorizontalCentered(false);
        style(shape, title, points(title, size), true, Ink.TITLE);
        return slide;
    }

    static double bottom(String title, Size size) {
        double points = points(title, size);
        return TOP + Lines.of(title, points, width(size)).size() * points * 1.3 + 8;
    }

    private static double points(String title, Size size) {
        return Lines.of(title, 24, width(size)).size() > 1 ? 16 : 24;
    }

    /** With some reserve: bold type is wider than the estimate. */
    private static double width(Size size) {
        return (size.width() - 2 * MARGIN) * 0.94;
    }

    static void style(XSLFTextShape shape, String text, double points, boolean bold, String colour) {
        shape.setText(text);
        shape.setLeftInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.getTextParagraphs().forEach(paragraph -> {
            paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
            paragraph.getTextRuns().forEach(run -> {
                run.setFontSize(points);
                run.setBold(bold);
                run.setFontColor(new Color(Integer.parseInt(colour, 16)));
            });
        });
    }
}
