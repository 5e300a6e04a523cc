package org.indicatordashboard.file.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Point;
import org.indicatordashboard.file.chart.Series;
import org.indicatordashboard.file.chart.ValueScale;

/**
 * What joins the points of a series: a line, a step, or for a single point a stem from zero.
 *
 * @param pieces the corners of each, in order: a gap in the reports is a gap in the line
 * @param stem whether it is a stem
 */
record SeriesLine(List<List<Corner>> pieces, boolean stem) {

    record Corner(double x, double y) {
        @Override
        public String toString() {
            return SvgPen.number(x) + " " + SvgPen.number(y);
        }
    }

    /** Labels may come as close to a line as half of this, in pixels. */
    private static final double GRAIN = 6;

    static SeriesLine of(Series series, ValueScale values, PeriodScale periods, double shift) {
        List<Point> points = series.points();
        long drawable = points.stream().filter(Point::drawable).count();
        List<List<Corner>> pieces = new ArrayList<>();
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (series.breaks().contains(i)) {
                pieces.add(corners);
                corners = new ArrayList<>();
            }
            if (point.drawable()) {
                Corner corner = new Corner(periods.x(point.period()) + shift, values.y(point.value()));
                if (drawable == 1) {
                    corners.add(new Corner(corner.x, values.y(BigDecimal.ZERO)));
                } else if (series.shape() == Series.Shape.STEP && !corners.isEmpty()) {
                    corners.add(new Corner(corner.x, corners.get(corners.size() - 1).y));
                }
                corners.add(corner);
            }
        }
        pieces.add(corners);
        return new SeriesLine(pieces, drawable == 1);
    }

    void draw(SvgPen pen, Colour colour, LabelPlaces places) {
        pieces.stream().filter(piece -> piece.size() > 1).forEach(piece -> draw(piece, pen, colour, places));
    }

    private void draw(List<Corner> corners, SvgPen pen, Colour colour, LabelPlaces places) {
        String path = corners.stream().map(Corner::toString).collect(Collectors.joining("L", "M", ""));
        pen.path(
                path,
                "fill=\"none\" stroke=\"#%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" stroke-opacity=\"%s\""
                        .formatted(colour.fill(), stem ? "4" : "2.5", stem ? "0.4" : "1"));
        for (int i = 1; i < corners.size(); i++) {
            take(corners.get(i - 1), corners.get(i), places);
        }
    }

    /** Labels keep off the line: small boxes along each straight piece are taken. */
    private static void take(Corner from, Corner to, LabelPlaces places) {
        int pieces = 1 + (int) (Math.hypot(to.x - from.x, to.y - from.y) / GRAIN);
        for (int i = 0; i <= pieces; i++) {
            double share = (double) i / pieces;
            places.take(new Box(from.x + (to.x - from.x) * share - 1, from.y + (to.y - from.y) * share - 1, 2, 2));
        }
    }
}
