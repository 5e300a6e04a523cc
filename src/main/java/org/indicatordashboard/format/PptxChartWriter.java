package org.indicatordashboard.format;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/**
 * A slide with a chart that PowerPoint can edit, and slides with its data table.
 *
 * @param size shape of the slides; a CSS pixel of the size is a point on the slide
 */
public record PptxChartWriter(Size size) implements ChartWriter {

    private static final double MARGIN = 32;
    private static final double TOP = 18;
    private static final double QR = 84;
    private static final double LEADING = 12.5;

    @Override
    public FileFormat format() {
        return FileFormat.PPTX;
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                XSSFWorkbook numbers = new XSSFWorkbook()) {
            show.setPageSize(new java.awt.Dimension(size.width(), size.height()));
            writeChart(chart, show, numbers);
            new SlideTable(show, size).write(chart);
            DocumentProperties.write(show.getProperties(), chart.title(), chart.provenance());
            StableZip.write(show::write, out);
        }
    }

    private void writeChart(Chart chart, XMLSlideShow show, XSSFWorkbook numbers) throws IOException {
        XSLFSlide slide = slide(show, chart.title(), size);
        List<String> footer = Footer.of(chart);
        double foot = Math.max(QR, footer.size() * LEADING + 8) + 10;
        double below = titleBottom(chart.title(), size);
        double top =
                below + 20 * Math.max(1, Lines.of(chart.subtitle(), 13, width()).size()) + 6;
        text(slide, new Rectangle2D.Double(MARGIN, below, width(), top - below), chart.subtitle(), 13);
        text(
                slide,
                new Rectangle2D.Double(MARGIN, size.height() - foot, width() - QR - 12, foot - 8),
                String.join("\n", footer),
                9);
        if (chart.provenance().verificationUrl() != null) {
            drawQr(chart.provenance().verificationUrl(), show, slide);
        }
        XSLFChart drawn = show.createChart();
        DocumentProperties.fix(numbers.getProperties(), chart.provenance());
        drawn.setWorkbook(numbers);
        new NativeChart(drawn, numbers.createSheet("Sheet1"), ChartGrid.of(chart)).draw();
        slide.addChart(drawn, emu(MARGIN, top, width(), size.height() - top - foot - 8));
    }

    static XSLFSlide slide(XMLSlideShow show, String title, Size size) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape shape = slide.getPlaceholder(0);
        shape.setAnchor(new Rectangle2D.Double(MARGIN, TOP, size.width() - 2 * MARGIN, titleBottom(title, size) - TOP));
        shape.setHorizontalCentered(false);
        style(shape, title, titlePoints(title, size), true, Ink.TITLE);
        return slide;
    }

    static double titleBottom(String title, Size size) {
        double points = titlePoints(title, size);
        return TOP + Lines.of(title, points, titleWidth(size)).size() * points * 1.3 + 8;
    }

    private static double titlePoints(String title, Size size) {
        return Lines.of(title, 24, titleWidth(size)).size() > 1 ? 16 : 24;
    }

    /** With some reserve: bold type is wider than the estimate. */
    private static double titleWidth(Size size) {
        return (size.width() - 2 * MARGIN) * 0.94;
    }

    private static void text(XSLFSlide slide, Rectangle2D place, String text, double points) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        style(box, text, points, false, Ink.QUIET);
    }

    static void style(XSLFTextShape shape, String text, double points, boolean bold, String colour) {
        shape.setText(text);
        shape.setLeftInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.getTextParagraphs().forEach(paragraph -> {
            paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
            paragraph.getTextRuns().forEach(run -> {
                run.setFontSize(points);
                run.setBold(bold);
                run.setFontColor(new Color(Integer.parseInt(colour, 16)));
            });
        });
    }

    private void drawQr(String address, XMLSlideShow show, XSLFSlide slide) throws IOException {
        XSLFPictureShape qr = slide.createPicture(show.addPicture(new Qr(address).png(6), PictureData.PictureType.PNG));
        qr.setAnchor(new Rectangle2D.Double(size.width() - MARGIN - QR, size.height() - QR - 12, QR, QR));
        ((CTPicture) qr.getXmlObject()).getNvPicPr().getCNvPr().setDescr(address);
    }

    private double width() {
        return size.width() - 2 * MARGIN;
    }

    /** POI wants the anchor of a chart in EMU, unlike all others. */
    private static Rectangle2D emu(double x, double y, double width, double height) {
        return new Rectangle2D.Double(Units.toEMU(x), Units.toEMU(y), Units.toEMU(width), Units.toEMU(height));
    }
}
