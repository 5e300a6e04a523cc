package org.indicatordashboard.format;

import java.util.List;
import java.util.Objects;

/**
 * The values of one thing, such as a region.
 *
 * @param name shown in the legend
 * @param colour role of its colour
 * @param shape how its points are joined
 * @param points in order of their periods
 */
public record Series(String name, Colour colour, Shape shape, List<Point> points) {

    /** How points are joined. A level that holds until the next report is a step; a rate is a line. */
    public enum Shape {
        LINE,
        STEP
    }

    public Series {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(shape, "shape");
        points = points.stream()
                .sorted((a, b) -> a.period().compareTo(b.period()))
                .toList();
    }
}
