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
 * @param corners of the straight pieces, in order; may be empty
 * @param stem whether it is a stem
 */
record SeriesLine(List<Corner> corners, boolean stem) {

    record Corner(double x, double y) {
        @Override
        public String toString() {
            return SvgPen.number(x) + " " + SvgPen.number(y);
        }
    }

    /** Labels may come as close to a line as half of this, in pixels. */
    private static final double GRAIN = 6;

    static SeriesLine of(Series.Shape shape, List<Point> points, ValueScale values, PeriodScale periods, double shift) {
        List<Corner> corners = new ArrayList<>();
        for (Point point : points) {
            Corner corner = new Corner(periods.x(point.period()) + shift, values.y(point.value()));
            if (points.size() == 1) {
                corners.add(new Corner(corner.x, values.y(BigDecimal.ZERO)));
            } else if (shape == Series.Shape.STEP && !corners.isEmpty()) {
                corners.add(new Corner(corner.x, corners.get(corners.size() - 1).y));
            }
            corners.add(corner);
        }
        return new SeriesLine(corners, points.size() == 1);
    }

    void draw(SvgPen pen, Colour colour, LabelPlaces places) {
        if (corners.isEmpty()) {
            return;
        }
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
