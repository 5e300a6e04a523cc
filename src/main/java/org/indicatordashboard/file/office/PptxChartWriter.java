package org.indicatordashboard.file.office;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartGrid;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.chart.Footer;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Lines;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.provenance.Qr;

/**
 * A slide with a chart that PowerPoint can edit, and slides with its data table.
 *
 * @param size shape of the slides; a CSS pixel of the size is a point on the slide
 */
public record PptxChartWriter(Size size) implements ChartWriter {

    private static final double MARGIN = 32;
    private static final double QR = 84;
    private static final double LEADING = 12.5;

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                XSSFWorkbook numbers = new XSSFWorkbook()) {
            removeThumbnail(show);
            show.setPageSize(new java.awt.Dimension(size.width(), size.height()));
            writeChart(chart, show, numbers);
            new SlideTable(show, size).write(chart);
            DocumentProperties.write(show.getProperties(), chart.title(), chart.provenance());
            StableZip.write(show::write, out);
        }
    }

    /** POI's empty presentation brings the picture of another one, which folders would show. */
    private static void removeThumbnail(XMLSlideShow show) {
        OPCPackage file = show.getPackage();
        file.getPartsByName(Pattern.compile("/docProps/thumbnail.*")).forEach(file::removePart);
        file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)
                .forEach(thumbnail -> file.removeRelationship(thumbnail.getId()));
    }

    private void writeChart(Chart chart, XMLSlideShow show, XSSFWorkbook numbers) throws IOException {
        XSLFSlide slide = TitledSlide.create(show, chart.title(), size);
        List<String> footer = Footer.of(chart);
        double foot = Math.max(QR, footer.size() * LEADING + 8) + 10;
        double below = TitledSlide.bottom(chart.title(), size);
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
        slide.getXmlObject()
                .getCSld()
                .getSpTree()
                .getGraphicFrameArray(0)
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Description.of(chart));
    }

    private static void text(XSLFSlide slide, Rectangle2D place, String text, double points) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        TitledSlide.style(box, text, points, false, Ink.QUIET);
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
