package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.assessment.JudgedObservation;
import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.outlook.Outlook;
import org.indicatordashboard.outlook.Step;
import org.indicatordashboard.plan.Target;

/** Takes the known values of a target to where they lead. */
final class Outlooks {

    private Outlooks() {}

    /** Null where there is nothing to carry on, or the due date has passed: silence is not filled with an estimate. */
    static Outlook of(AssessedTarget assessed, Tolerance tolerance) {
        Target target = assessed.target();
        if (target.dueOn == null
                || target.dueOn.isBefore(assessed.assessment().clocks().asOf())) {
            return null;
        }
        BigDecimal goal = target.figure.figure().low() == null
                ? target.figure.figure().high()
                : target.figure.figure().low();
        boolean lowerIsBetter = assessed.indicator().direction == Direction.LOWER;
        return Outlook.of(steps(assessed, tolerance), goal, lowerIsBetter, target.dueOn)
                .orElse(null);
    }

    private static List<Step> steps(AssessedTarget assessed, Tolerance tolerance) {
        if (assessed.indicator().measure == Measure.FLOW) {
            return summed(assessed.assessment().restsOn(), tolerance);
        }
        Map<java.time.LocalDate, Step> byDay = new TreeMap<>();
        assessed.series().stream()
                .filter(o -> o.figure.comparator != null && o.figure.unit.equals(assessed.target().figure.unit))
                .map(o -> new Step(o.periodEnd, closed(o.figure.figure(), tolerance)))
                .forEach(step -> byDay.put(step.on(), step));
        return List.copyOf(byDay.values());
    }

    /** New ones per period add up on the way. */
    private static List<Step> summed(List<JudgedObservation> parts, Tolerance tolerance) {
        List<Step> steps = new ArrayList<>();
        Interval sum = Interval.ZERO;
        for (JudgedObservation part : parts) {
            sum = sum.plus(closed(part.figure(), tolerance));
            steps.add(new Step(part.period().end(), sum));
        }
        return steps;
    }

    /** An open end is taken at the number that is printed: 百余个 leads on from 100. */
    private static Interval closed(Figure figure, Tolerance tolerance) {
        Interval interval = figure.interval(tolerance);
        BigDecimal low = interval.low() == null ? interval.high() : interval.low();
        return Interval.closed(low, interval.high() == null ? low : interval.high());
    }
}
