package org.indicatordashboard.file.svg;

import java.util.List;
import java.util.Optional;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.PeriodWords;
import org.indicatordashboard.file.chart.Point;
import org.indicatordashboard.file.chart.Point.Open;
import org.indicatordashboard.file.chart.Series;
import org.indicatordashboard.file.chart.TextWidth;
import org.indicatordashboard.file.chart.ValueScale;
import org.indicatordashboard.file.svg.SvgPen.Anchor;
import org.indicatordashboard.file.svg.SvgPen.Type;
import org.indicatordashboard.language.Language;

/** Draws the points of series, joins them, and labels them with the words of the documents. */
final class PointDrawing {

    private static final double ARROW = 30;
    private static final double DODGE = 16;
    private static final double FONT = 15;

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
            SeriesLine.of(series, values, periods, shift).draw(pen, series.colour(), places);
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
            boolean last = true;
            for (Point point : series.labelled()) {
                drawLabel(point, periods.x(point.period()) + shift(i, all), series.colour(), last);
                last = false;
            }
        }
    }

    /** Series of single points stand side by side, else equal values at one period would hide each other. */
    private static double shift(int index, List<Series> all) {
        boolean single = all.stream().allMatch(s -> s.points().size() <= 1);
        return single ? (index - (all.size() - 1) / 2.0) * DODGE : 0;
    }

    private void drawPoint(Point point, double x, String colour, Marker marker) {
        double y = values.y(point.value());
        places.take(new Box(x - 8, y - 8, 16, 16));
        if (point.isRange()) {
            double high = values.y(point.high());
            double low = values.y(point.low());
            if (low != y) {
                pen.line(x - 6, low, x + 6, low, colour, 2.5, "");
            }
            pen.line(x, low, x, high, colour, 2.5, "");
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
        if (point.corrected()) {
            pen.ring(x, y, 9.5, colour);
        }
    }

    /** @param named whether it is the last of its series, which always has its words */
    private void drawLabel(Point point, double x, Colour colour, boolean named) {
        String label = point.label();
        double width = TextWidth.of(label, FONT);
        double height = FONT + 3;
        double y = values.y(point.isRange() ? point.high() : point.value());
        double above = y - FONT - 14 - (point.open() == Open.UP ? ARROW : 0);
        Box inside = new Box(Math.max(inner.x(), Math.min(x - width / 2, inner.right() - width)), above, width, height);
        places.takeFirstFree(
                        new Box(x - width / 2, above, width, height),
                        new Box(x + 12, y - height / 2, width, height),
                        new Box(x - width - 12, y - height / 2, width, height),
                        new Box(x + 12, y - height - 7, width, height),
                        new Box(x - width - 12, y - height - 7, width, height),
                        new Box(x + 12, y + 7, width, height),
                        new Box(x - width - 12, y + 7, width, height),
                        new Box(x - width / 2, y + 10, width, height),
                        inside,
                        new Box(inside.x(), y + 10, width, height))
                .or(() -> named ? Optional.of(inside) : Optional.empty())
                .ifPresent(box ->
                        pen.text(box.x(), box.y() + FONT - 1, Anchor.START, Type.strong(FONT, colour.ink()), label));
    }
}
