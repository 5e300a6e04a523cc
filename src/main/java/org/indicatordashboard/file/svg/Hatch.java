package org.indicatordashboard.file.svg;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Ink;

/** How a colour fills a bar: silence is hatched and emptiness outlined, so that print without colour tells them apart. */
final class Hatch {

    static final String DEFINITION =
            "<defs><pattern id=\"chart-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                    + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#dfe4ea\"/>"
                    + "<rect width=\"2\" height=\"6\" fill=\"#" + Colour.SILENT.fill() + "\"/></pattern></defs>\n";

    private Hatch() {}

    static void fill(SvgPen pen, Box box, Colour colour) {
        switch (colour) {
            case SILENT -> pen.rect(box, "url(#chart-hatch)", "");
            case EMPTY -> pen.rect(box.inset(0.5, 0.5, 0.5, 0.5), colour.fill(), "stroke=\"#%s\"".formatted(Ink.AXIS));
            default -> pen.rect(box, colour.fill(), "");
        }
    }
}
