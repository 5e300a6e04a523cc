package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.Observation;

/** A value of a small curve beside a target. */
@Schema(name = "TrendPoint")
public record TrendPoint(
        @Schema(description = "last day of its period", examples = "2023-03-31")
        LocalDate on,

        @Schema(description = "its lower end, or its upper one where it has no lower; of a flow what has come together")
        BigDecimal value) {

    /** More a curve of an inch does not show. */
    private static final int LONGEST = 60;

    /** The last values of its series that are in its unit, oldest first. */
    static List<TrendPoint> of(AssessedTarget assessed) {
        List<TrendPoint> points = new ArrayList<>();
        boolean adds = assessed.indicator().measure == Measure.FLOW;
        BigDecimal sum = BigDecimal.ZERO;
        List<Observation> read = adds ? assessed.evidence().toList() : assessed.series();
        for (Observation observation : read) {
            BigDecimal value = value(observation);
            if (value != null && observation.figure.unit.equals(assessed.target().figure.unit)) {
                sum = adds ? sum.add(value) : value;
                points.add(new TrendPoint(observation.periodEnd, sum));
            }
        }
        return List.copyOf(points.subList(Math.max(0, points.size() - LONGEST), points.size()));
    }

    private static BigDecimal value(Observation observation) {
        Figure figure = observation.figure.figure();
        return figure.low() != null ? figure.low() : figure.high();
    }
}
