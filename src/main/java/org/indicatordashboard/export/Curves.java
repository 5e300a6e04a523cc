package org.indicatordashboard.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Goal;
import org.indicatordashboard.file.chart.Point;
import org.indicatordashboard.file.chart.Series;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.time.Period;

/** Observations as points and targets as lines. */
final class Curves {

    private static final List<Colour> SERIES =
            List.of(Colour.FIRST, Colour.SECOND, Colour.THIRD, Colour.FOURTH, Colour.FIFTH, Colour.SIXTH);

    private Curves() {}

    static Series series(
            String name,
            int index,
            Indicator indicator,
            List<Observation> observations,
            Tolerance tolerance,
            ChartNames names) {
        // What was counted holds until the next report; what was measured moves between two.
        Series.Shape shape = indicator.measure == Measure.STOCK ? Series.Shape.STEP : Series.Shape.LINE;
        return new Series(
                name,
                SERIES.get(index % SERIES.size()),
                shape,
                observations.stream()
                        .map(o -> point(o, indicator.unit, tolerance, names))
                        .toList());
    }

    /** A value in another unit than the axis is listed, not drawn. */
    private static Point point(Observation observation, String unit, Tolerance tolerance, ChartNames names) {
        Figure figure = observation.figure.figure();
        boolean drawn = figure.unit() == null || figure.unit().equals(unit);
        if (drawn && figure.comparator() == Comparator.APPROX) {
            Interval reach = figure.interval(tolerance);
            return new Point(
                    observation.period(),
                    Decimals.plain(reach.low()),
                    Decimals.plain(reach.high()),
                    figure.low(),
                    names.figure(figure),
                    "#" + observation.naturalKey,
                    observation.revision > 1);
        }
        return new Point(
                observation.period(),
                drawn ? figure.low() : null,
                drawn ? figure.high() : null,
                null,
                names.figure(figure),
                "#" + observation.naturalKey,
                observation.revision > 1);
    }

    /** The name of the value axis, which says where lower is better. */
    static String axis(Indicator indicator, ChartNames names) {
        return indicator.direction == Direction.LOWER
                ? names.indicator(indicator) + names.either("，越低越好", ", lower is better")
                : names.indicator(indicator);
    }

    /** What a ring around a point means, where there is one. */
    static Stream<String> corrections(Collection<Observation> drawn, ChartNames names) {
        long corrected = drawn.stream().filter(o -> o.revision > 1).count();
        return corrected == 0
                ? Stream.of()
                : Stream.of(names.either("带圈的 %d 个数值是更正后的。", "%d ringed values are corrections.")
                        .formatted(corrected));
    }

    /** Empty for a target that prints no number, or one in another unit. */
    static List<Goal> goal(
            Target target, LocalDate startsOn, String unit, String of, Tolerance tolerance, ChartNames names) {
        Figure figure = target.figure.figure();
        if (!figure.isNumeric() || !unit.equals(figure.unit())) {
            return List.of();
        }
        String label = names.either("目标 ", "Target ") + of + names.figure(figure) + due(target, names);
        // What 左右 reaches is part of the promise: a band, as a range is.
        Interval reach = figure.interval(tolerance);
        return List.of(new Goal(
                label,
                Decimals.plain(reach.low()),
                Decimals.plain(reach.high()),
                startsOn == null ? null : Period.day(startsOn),
                target.dueOn == null ? null : Period.day(target.dueOn)));
    }

    private static String due(Target target, ChartNames names) {
        if (target.dueOn == null) {
            return names.either("（未写明期限）", " (no date printed)");
        }
        boolean yearEnd = target.dueOn.getMonthValue() == 12 && target.dueOn.getDayOfMonth() == 31;
        return yearEnd
                ? names.either("（%d年底前）", " (by the end of %d)").formatted(target.dueOn.getYear())
                : names.either("（%s前）", " (by %s)").formatted(target.dueOn);
    }
}
