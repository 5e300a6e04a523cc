package org.indicatordashboard.file.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.indicatordashboard.language.Coded;

/**
 * The values of one thing, such as a region.
 *
 * @param name shown in the legend
 * @param colour role of its colour
 * @param shape how its points are joined
 * @param points in order of their periods
 */
public record Series(String name, Colour colour, Shape shape, List<Point> points) {

    private static final int LABELS_AT_MOST = 12;

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
