package org.indicatordashboard.file.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Heading;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Lines;
import org.indicatordashboard.file.chart.Pace;
import org.indicatordashboard.file.chart.PeriodWords;
import org.indicatordashboard.file.chart.Point;
import org.indicatordashboard.file.chart.Series;
import org.indicatordashboard.file.chart.SeriesPlot;
import org.indicatordashboard.file.chart.TextWidth;
import org.indicatordashboard.file.chart.ValueScale;
import org.indicatordashboard.file.svg.SvgPen.Anchor;
import org.indicatordashboard.file.svg.SvgPen.Type;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/** Draws values over periods: axes, goals, series and, when there is nothing to draw, words that say so. */
final class SeriesDrawing {

    private static final double TICK = 12;
    private static final double HEADROOM = 0.22;

    /** Periods that are all named as far as there is room. */
    private static final int FEW = 8;

    private final SvgPen pen;
    private final SeriesPlot plot;
    private final Language language;
    private final Box area;

    SeriesDrawing(SvgPen pen, SeriesPlot plot, Language language, Box area) {
        this.pen = pen;
        this.plot = plot;
        this.language = language;
        this.area = area;
    }

    void draw() {
        double top = drawAxisName(drawLegend());
        ValueScale values = ValueScale.over(numbers(), HEADROOM, top, area.bottom() - 26);
        double left = values.ticks().stream()
                .mapToDouble(t -> TextWidth.of(ValueScale.label(t, values.ticks()), TICK))
                .max()
                .orElse(0);
        Box inner = new Box(area.x() + left + 10, top, area.width() - left - 10, values.bottom() - top);
        PeriodScale periods =
                new PeriodScale(plot.periods(), inner.x() + inner.width() * 0.11, inner.right() - inner.width() * 0.11);
        drawValueAxis(values, inner);
        drawPeriodAxis(periods, inner);
        LabelPlaces places = new LabelPlaces(inner);
        drawToday(periods, inner, places);
        GoalDrawing goals = new GoalDrawing(pen, values, periods, inner, places);
        PointDrawing points = new PointDrawing(pen, values, periods, inner, places, language);
        PaceDrawing pace = new PaceDrawing(pen, values, periods, inner, places);
        if (plot.pace() != null) {
            pace.draw(plot.pace(), plot.periods());
        }
        plot.goals().forEach(goals::drawLine);
        points.drawSeries(plot.series());
        plot.goals().forEach(goals::drawLabel);
        points.drawLabels(plot.series());
        if (plot.pace() != null) {
            pace.labelMilestones(plot.pace());
        }
        if (plot.empty()) {
            drawEmpty(values, inner);
        }
    }

    private List<BigDecimal> numbers() {
        Stream<BigDecimal> ofPoints = plot.series().stream()
                .flatMap(s -> s.points().stream())
                .flatMap(p -> Stream.of(p.low(), p.high()).filter(Objects::nonNull));
        Stream<BigDecimal> ofGoals =
                plot.goals().stream().flatMap(g -> Stream.of(g.low(), g.high()).filter(Objects::nonNull));
        Stream<BigDecimal> ofPace = Stream.ofNullable(plot.pace())
                .flatMap(p -> p.corners().stream())
                .map(Pace.Corner::value);
        return Stream.of(ofPoints, ofGoals, ofPace).flatMap(Function.identity()).toList();
    }

    /** Returns the y below the legend; one series needs none, the title names it. */
    private double drawLegend() {
        if (plot.series().size() < 2) {
            return plot.pace() == null ? area.y() : drawPaceLegend(plot.pace());
        }
        double x = area.x() + 8;
        double y = area.y() + 12;
        for (int i = 0; i < plot.series().size(); i++) {
            Series series = plot.series().get(i);
            double width = 18 + TextWidth.of(series.name(), 13) + 22;
            if (x + width > area.right() && x > area.x() + 8) {
                x = area.x() + 8;
                y += 20;
            }
            Marker.ofSeries(i).draw(pen, x, y - 4, series.colour().fill(), false);
            pen.text(x + 12, y, Anchor.START, Type.plain(13, Ink.TITLE), series.name());
            x += width;
        }
        return y + 12;
    }

    /** The line and its bands, in the order in which they lie. */
    private double drawPaceLegend(Pace pace) {
        double x = area.x();
        double y = area.y() + 12;
        pen.line(x, y - 4, x + 18, y - 4, Ink.QUIET, 1.5, "stroke-dasharray=\"2 3\"");
        x = drawLegendWord(x + 24, y, pace.name());
        pen.rect(new Box(x, y - 11, 18, 12), Colour.FAIR.fill(), "fill-opacity=\"0.3\"");
        x = drawLegendWord(x + 24, y, pace.onTrackName());
        pen.rect(new Box(x, y - 11, 18, 12), Colour.WARNING.fill(), "fill-opacity=\"0.3\"");
        drawLegendWord(x + 24, y, pace.behindName());
        return y + 12;
    }

    private double drawLegendWord(double x, double y, String word) {
        pen.text(x, y, Anchor.START, Type.plain(13, Ink.TITLE), word);
        return x + TextWidth.of(word, 13) + 22;
    }

    /** Returns the y below the name. */
    private double drawAxisName(double top) {
        String name = Heading.of(plot, language);
        pen.text(area.x(), top + 14, Anchor.START, Type.plain(TICK, Ink.QUIET), name);
        return top + 26;
    }

    private void drawValueAxis(ValueScale values, Box inner) {
        for (BigDecimal tick : values.ticks()) {
            double y = values.y(tick);
            boolean zero = tick.signum() == 0;
            pen.line(inner.x(), y, inner.right(), y, zero ? Ink.AXIS : Ink.GRID, 1, "");
            if (!numbers().isEmpty()) {
                String label = ValueScale.label(tick, values.ticks());
                pen.text(inner.x() - 8, y + 4, Anchor.END, Type.plain(TICK, Ink.QUIET), label);
            }
        }
    }

    /** The day as of which it is drawn, named at its foot where there is room. */
    private void drawToday(PeriodScale periods, Box inner, LabelPlaces places) {
        if (plot.today() == null) {
            return;
        }
        double x = periods.x(plot.today());
        pen.line(x, inner.y(), x, inner.bottom(), Ink.AXIS, 1.25, "stroke-dasharray=\"2 3\"");
        String words = language == Language.ZH ? "评估日" : "as of";
        double width = TextWidth.of(words, TICK);
        places.takeFirstFree(
                        new Box(x - width - 5, inner.bottom() - 18, width, 14),
                        new Box(x + 5, inner.bottom() - 18, width, 14),
                        new Box(x - width - 5, inner.y() + 2, width, 14),
                        new Box(x + 5, inner.y() + 2, width, 14))
                .ifPresent(box -> pen.text(box.x(), box.y() + 11, Anchor.START, Type.plain(TICK, Ink.QUIET), words));
    }

    /** The last period is always named, the others as far as there is room; of many the years are. */
    private void drawPeriodAxis(PeriodScale periods, Box inner) {
        LabelPlaces places = new LabelPlaces(new Box(area.x(), inner.bottom(), area.width(), 30));
        List<Period> order = new ArrayList<>(named());
        Collections.reverse(order);
        if (plot.periods().size() > FEW) {
            periods.years()
                    .forEach(day -> pen.line(
                            periods.x(day), inner.bottom(), periods.x(day), inner.bottom() + 9, Ink.AXIS, 1, ""));
        }
        for (Period period : order) {
            String label = PeriodWords.of(period, language);
            double width = TextWidth.of(label, 13);
            double x = periods.x(period);
            if (places.takeFirstFree(new Box(x - width / 2 - 4, inner.bottom() + 4, width + 8, 18))
                    .isPresent()) {
                pen.line(x, inner.bottom(), x, inner.bottom() + 5, Ink.AXIS, 1, "");
                pen.text(x, inner.bottom() + 20, Anchor.MIDDLE, Type.plain(13, Ink.QUIET), label);
            }
        }
    }

    /** Of few periods all; of many the ends of the axis and the points with words. */
    private List<Period> named() {
        List<Period> all = plot.periods();
        if (all.size() <= FEW) {
            return all;
        }
        Stream<Period> ends = Stream.of(all.get(0), all.get(all.size() - 1));
        Stream<Period> worded =
                plot.series().stream().flatMap(s -> s.labelled().stream()).map(Point::period);
        Stream<Period> halves = all.stream()
                .filter(p -> p.end().getMonthValue() % 6 == 0 && p.end().getDayOfMonth() >= 30);
        Stream<Period> lasts = plot.series().stream()
                .flatMap(s -> s.points().stream().skip(Math.max(0, s.points().size() - 1)))
                .map(Point::period);
        return Stream.of(ends, plot.series().size() == 1 ? worded : Stream.<Period>of(), halves, lasts)
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
    }

    /** Below the goal where there is room, so that the goal stays readable. */
    private void drawEmpty(ValueScale values, Box inner) {
        List<String> lines = Lines.of(plot.emptyText(), 16, inner.width() * 0.7);
        double height = lines.size() * 24 + 28;
        double width =
                48 + lines.stream().mapToDouble(l -> TextWidth.of(l, 16)).max().orElse(0);
        double ceiling = plot.goals().stream()
                .mapToDouble(g -> values.y(g.value()))
                .filter(y -> inner.bottom() - y > height + 24)
                .max()
                .orElse(inner.y());
        Box card = new Box(inner.middle() - width / 2, (ceiling + inner.bottom() - height) / 2, width, height);
        pen.rect(card, "f6f8fa", "rx=\"8\" stroke=\"#%s\" stroke-dasharray=\"5 4\"".formatted(Ink.AXIS));
        for (int i = 0; i < lines.size(); i++) {
            pen.text(card.middle(), card.y() + 32 + i * 24, Anchor.MIDDLE, Type.plain(16, Ink.QUIET), lines.get(i));
        }
    }
}
