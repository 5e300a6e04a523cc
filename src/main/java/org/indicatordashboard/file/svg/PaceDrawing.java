package org.indicatordashboard.file.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Pace;
import org.indicatordashboard.file.chart.TextWidth;
import org.indicatordashboard.file.chart.ValueScale;
import org.indicatordashboard.file.svg.SeriesLine.Corner;
import org.indicatordashboard.time.Period;

/** Draws the pace line and its bands, cut where they leave the plot. */
final class PaceDrawing {

    private final SvgPen pen;
    private final ValueScale values;
    private final PeriodScale periods;
    private final Box inner;
    private final LabelPlaces places;

    PaceDrawing(SvgPen pen, ValueScale values, PeriodScale periods, Box inner, LabelPlaces places) {
        this.pen = pen;
        this.values = values;
        this.periods = periods;
        this.inner = inner;
        this.places = places;
    }

    /** The line bends at its milestones; its bands are cut where they leave the plot. */
    void draw(Pace pace, List<Period> all) {
        List<Period> covered = all.stream().filter(p -> pace.covers(p.end())).toList();
        List<Corner> line = edge(pace, covered, Pace.Corner::value);
        List<Corner> onTrack = edge(pace, covered, Pace.Corner::onTrack);
        List<Corner> behind = edge(pace, covered, Pace.Corner::behind);
        band(pace.onTrackName(), line, onTrack, Colour.FAIR);
        band(pace.behindName(), onTrack, behind, Colour.WARNING);
        pen.openGroup(pace.name());
        pen.path(
                path(line),
                "fill=\"none\" stroke=\"#%s\" stroke-width=\"1.5\" stroke-dasharray=\"2 3\"".formatted(Ink.QUIET));
        pen.closeGroup();
        milestones(pace)
                .forEach(corner ->
                        Marker.DIAMOND.draw(pen, periods.x(corner.on()), values.y(corner.value()), Ink.QUIET, true));
    }

    /** 分年度目标: there the line bends. What it asks for is said where values leave room. */
    void labelMilestones(Pace pace) {
        milestones(pace).forEach(this::label);
    }

    private static List<Pace.Corner> milestones(Pace pace) {
        return pace.corners().subList(1, pace.corners().size() - 1);
    }

    private void label(Pace.Corner corner) {
        double x = periods.x(corner.on());
        double y = values.y(corner.value());
        String words = corner.value().stripTrailingZeros().toPlainString();
        double width = TextWidth.of(words, 12);
        places.takeFirstFree(new Box(x - width / 2, y - 24, width, 14), new Box(x - width / 2, y + 10, width, 14))
                .ifPresent(box ->
                        pen.text(box.x(), box.y() + 11, SvgPen.Anchor.START, SvgPen.Type.plain(12, Ink.QUIET), words));
    }

    private List<Corner> edge(Pace pace, List<Period> covered, Function<Pace.Corner, BigDecimal> number) {
        List<Corner> edge = new ArrayList<>();
        for (Period period : covered) {
            Corner next = new Corner(periods.x(period), values.y(pace.at(period.end(), number)));
            if (!edge.isEmpty()) {
                // Upwards the floor is crossed first, downwards the ceiling.
                boolean rises = next.y() < edge.get(edge.size() - 1).y();
                cross(edge.get(edge.size() - 1), next, rises ? inner.bottom() : inner.y(), edge);
                cross(edge.get(edge.size() - 1), next, rises ? inner.y() : inner.bottom(), edge);
            }
            edge.add(next);
        }
        return edge.stream()
                .map(c -> new Corner(c.x(), Math.max(inner.y(), Math.min(inner.bottom(), c.y()))))
                .toList();
    }

    /** Adds the point at which a straight piece crosses a height. */
    private static void cross(Corner from, Corner to, double height, List<Corner> edge) {
        if ((from.y() - height) * (to.y() - height) < 0) {
            double share = (height - from.y()) / (to.y() - from.y());
            edge.add(new Corner(from.x() + share * (to.x() - from.x()), height));
        }
    }

    private void band(String name, List<Corner> upper, List<Corner> lower, Colour colour) {
        List<Corner> around = new ArrayList<>(lower);
        Collections.reverse(around);
        around.addAll(0, upper);
        pen.openGroup(name);
        pen.path(path(around) + "z", "fill=\"#%s\" fill-opacity=\"0.14\"".formatted(colour.fill()));
        pen.closeGroup();
    }

    private static String path(List<Corner> corners) {
        return corners.stream().map(Corner::toString).collect(Collectors.joining("L", "M", ""));
    }
}
