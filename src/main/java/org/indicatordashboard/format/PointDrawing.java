package org.indicatordashboard.format;

import java.math.BigDecimal;
import java.util.List;

import org.indicatordashboard.format.Point.Open;
import org.indicatordashboard.format.SvgPen.Anchor;
import org.indicatordashboard.format.SvgPen.Type;

/** Draws the points of series, joins them, and labels them with the words of the documents. */
final class PointDrawing {

    private static final double ARROW = 30;
    private static final double DODGE = 16;

    private final SvgPen pen;
    private final ValueScale values;
    private final PeriodScale periods;
    private final Box inner;
    private final LabelPlaces places;
    private final Language language;

    PointDrawing(SvgPen pen, ValueScale values, PeriodScale periods, Box inner, LabelPlaces places, Language language) {
        this.pen = pen;
        this.values = values;
        this.periods = periods;
        this.inner = inner;
        this.places = places;
        this.language = language;
    }

    void drawSeries(List<Series> all) {
        for (int i = 0; i < all.size(); i++) {
            Series series = all.get(i);
            double shift = shift(i, all);
            List<Point> points =
                    series.points().stream().filter(Point::drawable).toList();
            join(series, points, shift);
            for (Point point : points) {
                pen.openGroup(
                        "%s %s %s".formatted(series.name(), PeriodWords.of(point.period(), language), point.label()));
                drawPoint(
                        point,
                        periods.x(point.period()) + shift,
                        series.colour().fill(),
                        Marker.ofSeries(i));
                pen.closeGroup();
            }
        }
    }

    /** The latest values are labelled first: when there is no room for all, they are the ones to keep. */
    void drawLabels(List<Series> all) {
        for (int i = 0; i < all.size(); i++) {
            Series series = all.get(i);
            for (Point point : series.labelled()) {
                drawLabel(point, periods.x(point.period()) + shift(i, all), series.colour());
            }
        }
    }

    /** Series of single points stand side by side, else equal values at one period would hide each other. */
    private static double shift(int index, List<Series> all) {
        boolean single = all.stream().allMatch(s -> s.points().size() <= 1);
        return single ? (index - (all.size() - 1) / 2.0) * DODGE : 0;
    }

    private void join(Series series, List<Point> points, double shift) {
        if (points.isEmpty()) {
            return;
        }
        StringBuilder path = new StringBuilder();
        if (points.size() == 1) {
            double x = periods.x(points.get(0).period()) + shift;
            path.append("M%s %sV%s"
                    .formatted(
                            SvgPen.number(x),
                            SvgPen.number(values.y(BigDecimal.ZERO)),
                            SvgPen.number(values.y(points.get(0).value()))));
        }
        for (int i = 0; points.size() > 1 && i < points.size(); i++) {
            String x = SvgPen.number(periods.x(points.get(i).period()) + shift);
            String y = SvgPen.number(values.y(points.get(i).value()));
            if (i == 0) {
                path.append("M%s %s".formatted(x, y));
            } else {
                path.append(
                        switch (series.shape()) {
                            case LINE -> "L%s %s".formatted(x, y);
                            case STEP -> "H%sV%s".formatted(x, y);
                        });
            }
        }
        takeLine(points, shift);
        pen.path(
                path.toString(),
                "fill=\"none\" stroke=\"#%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" stroke-opacity=\"%s\""
                        .formatted(
                                series.colour().fill(),
                                points.size() == 1 ? "4" : "2.5",
                                points.size() == 1 ? "0.4" : "1"));
    }

    /** Labels keep off the lines: small boxes along each straight piece are taken. */
    private void takeLine(List<Point> points, double shift) {
        double lastX = periods.x(points.get(0).period()) + shift;
        double lastY = points.size() == 1
                ? values.y(BigDecimal.ZERO)
                : values.y(points.get(0).value());
        for (Point point : points) {
            double x = periods.x(point.period()) + shift;
            double y = values.y(point.value());
            int pieces = 1 + (int) (Math.hypot(x - lastX, y - lastY) / 6);
            for (int i = 0; i <= pieces; i++) {
                double share = (double) i / pieces;
                places.take(new Box(lastX + (x - lastX) * share - 1, lastY + (y - lastY) * share - 1, 2, 2));
            }
            lastX = x;
            lastY = y;
        }
    }

    private void drawPoint(Point point, double x, String colour, Marker marker) {
        double y = values.y(point.value());
        places.take(new Box(x - 8, y - 8, 16, 16));
        if (point.isRange()) {
            double high = values.y(point.high());
            pen.line(x, y, x, high, colour, 2.5, "");
            pen.line(x - 6, high, x + 6, high, colour, 2.5, "");
            places.take(new Box(x - 8, high - 4, 16, y - high));
        }
        if (point.open() != Open.NO) {
            double way = point.open() == Open.UP ? -1 : 1;
            double tip = y + way * ARROW;
            pen.line(x, y, x, tip, colour, 2.5, "stroke-dasharray=\"3 3\"");
            pen.path(
                    "M%s %sl5 %sh-10z"
                            .formatted(SvgPen.number(x), SvgPen.number(tip + way * 4), SvgPen.number(-way * 9)),
                    "fill=\"#%s\"".formatted(colour));
            places.take(new Box(x - 6, Math.min(y, tip + way * 4), 12, ARROW));
        }
        marker.draw(pen, x, y, colour, point.open() != Open.NO);
    }

    private void drawLabel(Point point, double x, Colour colour) {
        double size = 15;
        String label = Lines.of(point.label(), size, inner.width() * 0.4, 1).get(0);
        double width = TextWidth.of(label, size);
        double y = values.y(point.isRange() ? point.high() : point.value());
        double above = y - size - 14 - (point.open() == Open.UP ? ARROW : 0);
        places.takeFirstFree(
                        new Box(x - width / 2, above, width, size + 3),
                        new Box(x + 12, y - size / 2 - 2, width, size + 3),
                        new Box(x - width - 12, y - size / 2 - 2, width, size + 3),
                        new Box(x + 12, y - size - 10, width, size + 3),
                        new Box(x - width - 12, y - size - 10, width, size + 3),
                        new Box(x + 12, y + 7, width, size + 3),
                        new Box(x - width - 12, y + 7, width, size + 3),
                        new Box(x - width / 2, y + 10, width, size + 3))
                .ifPresent(box ->
                        pen.text(box.x(), box.y() + size - 1, Anchor.START, Type.strong(size, colour.ink()), label));
    }
}
