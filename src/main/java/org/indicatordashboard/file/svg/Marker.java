package org.indicatordashboard.file.svg;

import org.indicatordashboard.file.chart.Ink;

/** Shapes of points, so that series differ without colour. */
enum Marker {
    CIRCLE("M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"),
    SQUARE("M-5.3-5.3h10.6v10.6h-10.6z"),
    TRIANGLE("M0-6.6L6.6 5H-6.6z"),
    DIAMOND("M0-7.2L7.2 0L0 7.2L-7.2 0z"),
    CROSS("M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z"),
    TURNED_TRIANGLE("M0 6.6L6.6-5H-6.6z");

    private final String path;

    Marker(String path) {
        this.path = path;
    }

    static Marker ofSeries(int index) {
        return values()[index % values().length];
    }

    /** @param hollow for a value that is open at one end */
    void draw(SvgPen pen, double x, double y, String colour, boolean hollow) {
        pen.path(
                path,
                "transform=\"translate(%s %s)\" fill=\"#%s\" stroke=\"#%s\" stroke-width=\"2\""
                        .formatted(
                                SvgPen.number(x),
                                SvgPen.number(y),
                                hollow ? Ink.PAPER : colour,
                                hollow ? colour : Ink.PAPER));
    }
}
