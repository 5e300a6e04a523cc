package org.indicatordashboard.file.office;

import java.util.HexFormat;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

import org.indicatordashboard.file.chart.ChartGrid;
import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Ink;

/** The look of an Office chart. Fills are always set: LibreOffice draws bars without one invisibly. */
final class OfficeStyle {

    private static final double TEXT = 11;

    private OfficeStyle() {}

    static void title(XDDFChart chart) {
        XDDFRunProperties text = chart.getFormattedTitle().getParagraph(0).getDefaultRunProperties();
        if (text == null) {
            text = chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties();
        }
        text.setFontSize(TEXT);
        text.setBold(false);
        text.setFillProperties(fill(Ink.QUIET));
    }

    static void axis(XDDFChartAxis axis) {
        XDDFRunProperties text = axis.getOrAddTextProperties();
        text.setFontSize(TEXT);
        text.setFillProperties(fill(Ink.QUIET));
        axis.getOrAddShapeProperties().setLineProperties(line(Ink.AXIS, 0.75));
    }

    static void grid(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(line(Ink.GRID, 0.75));
    }

    /** @param categories how many; the line of a goal over a single one would have no length */
    static void series(XDDFChartData.Series series, ChartGrid.GridSeries drawn, int categories) {
        String colour = drawn.colour().fill();
        if (series instanceof XDDFBarChartData.Series bars) {
            bars.setFillProperties(fill(colour));
            if (drawn.colour() == Colour.EMPTY) {
                bars.setLineProperties(line(Ink.AXIS, 0.75));
            }
            bars.setInvertIfNegative(false);
            DataLabels.write(bars.getCTBarSer().addNewDLbls(), drawn);
        } else if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setLineProperties(line(colour, 2.25));
            if (drawn.kind() == ChartGrid.Kind.GOAL) {
                line.getShapeProperties()
                        .getLineProperties()
                        .setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
                line.setMarkerStyle(categories == 1 ? MarkerStyle.DASH : MarkerStyle.NONE);
                value(line.getCTLineSer().getMarker().addNewSize(), categories == 1 ? 30 : 2);
            } else {
                line.setMarkerStyle(MarkerStyle.CIRCLE);
                value(line.getCTLineSer().getMarker().addNewSize(), 8);
                DataLabels.write(line.getCTLineSer().addNewDLbls(), drawn);
            }
            markerColour(line, colour);
        }
    }

    /** Sets the attribute val of an element whose type POI's small schema lacks, so that its own setter fails. */
    static void value(XmlObject element, int value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.toNextToken();
            cursor.insertAttributeWithValue("val", Integer.toString(value));
        }
    }

    private static void markerColour(XDDFLineChartData.Series line, String colour) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(colour));
        shape.setLineProperties(line(colour, 0.75));
        line.getCTLineSer().getMarker().setSpPr(shape.getXmlObject());
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
