package org.indicatordashboard.file.chart;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.time.Period;

/**
 * Values over periods, with the goals they are to reach.
 *
 * @param periodAxis name of the horizontal axis
 * @param valueAxis name of the vertical axis
 * @param unit unit of all values, empty for none
 * @param series may be empty, and so may be their points
 * @param goals target lines and bands
 * @param pace the line that one target should follow, null for none
 * @param today the day as of which it is drawn, null where that does not matter
 * @param emptyText what stands in the plot when no series has a point that can be drawn
 */
// What is derived needs an order of its own: the machine has none for methods, and equal charts have equal bytes.
@JsonPropertyOrder({
    "periodAxis",
    "valueAxis",
    "unit",
    "series",
    "goals",
    "pace",
    "today",
    "emptyText",
    "empty",
    "periods"
})
public record SeriesPlot(
        String periodAxis,
        String valueAxis,
        String unit,
        List<Series> series,
        List<Goal> goals,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        Pace pace,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(implementation = String.class, description = "the day as of which it is drawn", nullable = true)
        Period today,

        String emptyText)
        implements Plot {

    /** Without a pace line and a today. */
    public SeriesPlot(
            String periodAxis, String valueAxis, String unit, List<Series> series, List<Goal> goals, String emptyText) {
        this(periodAxis, valueAxis, unit, series, goals, null, null, emptyText);
    }

    public SeriesPlot {
        Objects.requireNonNull(valueAxis, "valueAxis");
        Objects.requireNonNull(emptyText, "emptyText");
        unit = unit == null ? "" : unit;
        series = List.copyOf(series);
        goals = List.copyOf(goals);
    }

    /** Every period that has a point, in which a goal starts or is due, the pace bends, or today, in order. */
    @JsonProperty
    public List<Period> periods() {
        Stream<Period> ofPoints =
                series.stream().map(Series::points).flatMap(Collection::stream).map(Point::period);
        Stream<Period> ofGoals = goals.stream().flatMap(g -> Stream.of(g.from(), g.due()));
        Stream<Period> ofPace =
                Stream.ofNullable(pace).flatMap(p -> p.corners().stream()).map(Pace.Corner::on);
        return Stream.of(ofPoints, ofGoals, ofPace, Stream.ofNullable(today))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether nothing can be drawn but the goals. */
    @JsonProperty
    public boolean empty() {
        return series.stream().flatMap(s -> s.points().stream()).noneMatch(Point::drawable);
    }
}
