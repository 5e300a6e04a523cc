package org.indicatordashboard.file.office;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

import org.indicatordashboard.file.chart.ChartGrid;

/**
 * Labels an Office chart with the words of the documents (百余个, not 100). POI has no API for the label of one point and
 * its small schema lacks the type, so the elements are written as markup, in the order that ECMA-376 (21.2.2.47) asks for.
 */
final class DataLabels {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private DataLabels() {}

    static void write(CTDLbls labels, ChartGrid.GridSeries series) {
        boolean stacked = series.kind() == ChartGrid.Kind.STACKED_BAR;
        String colour = stacked ? series.colour().inkOnFill() : series.colour().ink();
        String position = switch (series.kind()) {
            case BAR -> "outEnd";
            case STACKED_BAR -> "ctr";
            case LINE, GOAL -> "t";
        };
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toNextToken();
            for (int i = 0; i < series.labels().size(); i++) {
                if (series.labels().get(i) != null) {
                    writeOne(cursor, i, series.labels().get(i), colour, position);
                }
            }
            for (String flag : FLAGS) {
                value(cursor, flag, "0");
            }
        }
    }

    private static final String[] FLAGS = {
        "showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"
    };

    private static void writeOne(XmlCursor cursor, int index, String text, String colour, String position) {
        cursor.beginElement(new QName(CHART, "dLbl", "c"));
        value(cursor, "idx", Integer.toString(index));
        cursor.beginElement(new QName(CHART, "tx", "c"));
        cursor.beginElement(new QName(CHART, "rich", "c"));
        cursor.insertElement(new QName(DRAWING, "bodyPr", "a"));
        cursor.beginElement(new QName(DRAWING, "p", "a"));
        cursor.beginElement(new QName(DRAWING, "r", "a"));
        cursor.beginElement(new QName(DRAWING, "rPr", "a"));
        cursor.insertAttributeWithValue("sz", "1200");
        cursor.insertAttributeWithValue("b", "1");
        cursor.beginElement(new QName(DRAWING, "solidFill", "a"));
        cursor.beginElement(new QName(DRAWING, "srgbClr", "a"));
        cursor.insertAttributeWithValue("val", colour);
        up(cursor, 3);
        cursor.insertElementWithText(new QName(DRAWING, "t", "a"), text);
        up(cursor, 4);
        value(cursor, "dLblPos", position);
        for (String flag : FLAGS) {
            value(cursor, flag, flag.equals("showVal") ? "1" : "0");
        }
        up(cursor, 1);
    }

    private static void value(XmlCursor cursor, String name, String value) {
        cursor.beginElement(new QName(CHART, name, "c"));
        cursor.insertAttributeWithValue("val", value);
        up(cursor, 1);
    }

    /** Leaves that many elements. */
    private static void up(XmlCursor cursor, int times) {
        for (int i = 0; i < times; i++) {
            cursor.toEndToken();
            cursor.toNextToken();
        }
    }
}
