package org.indicatordashboard.file.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.time.Period;

/**
 * The values of one thing, such as a region.
 *
 * @param name shown in the legend
 * @param colour role of its colour
 * @param shape how its points are joined
 * @param points in order of their periods
 */
// As in SeriesPlot.
@JsonPropertyOrder({"name", "colour", "shape", "points", "breaks"})
public record Series(String name, Colour colour, Shape shape, List<Point> points) {

    private static final int LABELS_AT_MOST = 12;

    /** Fewer distances have no rhythm that could be missed. */
    private static final int REGULAR = 3;

    /** How many times the usual distance is a gap. */
    private static final double LONGER = 1.6;

    /** How points are joined. A level that holds until the next report is a step; a rate is a line. */
    public enum Shape implements Coded {
        LINE,
        STEP;
    }

    public Series {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(shape, "shape");
        points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
    }

    /**
     * Where nothing was reported for longer than usual: positions of the points before which the line breaks. Usual is the
     * middle one of the distances; a value that speaks of the whole time before it leaves no gap.
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Integer> breaks() {
        List<Long> ways = IntStream.range(1, points.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(
                        points.get(i - 1).period().end(), points.get(i).period().end()))
                .toList();
        if (ways.size() < REGULAR) {
            return List.of();
        }
        long usual = ways.stream().sorted().toList().get(ways.size() / 2);
        return IntStream.range(0, ways.size())
                .filter(i ->
                        ways.get(i) > Math.max(usual, days(points.get(i + 1).period())) * LONGER)
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    /** The points worth a label, latest first: all of a few; of many the last, the first, the highest, the lowest. */
    public Collection<Point> labelled() {
        List<Point> latestFirst =
                new ArrayList<>(points.stream().filter(Point::drawable).toList());
        Collections.reverse(latestFirst);
        if (latestFirst.size() <= LABELS_AT_MOST) {
            return latestFirst;
        }
        return new LinkedHashSet<>(List.of(
                latestFirst.get(0),
                latestFirst.get(latestFirst.size() - 1),
                Collections.max(latestFirst, Comparator.comparing(Point::value)),
                Collections.min(latestFirst, Comparator.comparing(Point::value))));
    }
}
