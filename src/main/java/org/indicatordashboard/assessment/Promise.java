package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;

/**
 * The part of a target that is judged.
 *
 * @param figure what is promised; always with a number
 * @param baseline where it starts, null for none printed (zero, where higher is better)
 * @param startsOn first day of the plan
 * @param dueOn the day by which, null for none
 * @param milestones values on the way, oldest first, between the start and the due date
 */
public record Promise(
        Figure figure,
        Direction direction,
        Measure measure,
        BigDecimal baseline,
        LocalDate startsOn,
        LocalDate dueOn,
        List<Waypoint> milestones) {

    /** A bare count, a range and 左右 or 近 set a floor where higher is better: a range's upper end is no ceiling. */
    Interval satisfying(Tolerance tolerance) {
        return switch (figure.comparator()) {
            case GT -> Interval.moreThan(figure.low());
            case GE -> Interval.atLeast(figure.low());
            case LT -> Interval.lessThan(figure.high());
            case LE -> Interval.atMost(figure.high());
            case EQ, RANGE -> towards(Interval.closed(figure.low(), figure.high()));
            case APPROX -> towards(tolerance.around(figure.low()));
        };
    }

    /** The number that completion runs to. */
    BigDecimal goal() {
        return switch (figure.comparator()) {
            case GT, GE, EQ, APPROX -> figure.low();
            case LT, LE -> figure.high();
            case RANGE -> lowerIsBetter() ? figure.high() : figure.low();
        };
    }

    boolean lowerIsBetter() {
        return switch (figure.comparator()) {
            case LT, LE -> true;
            case GT, GE -> false;
            case EQ, RANGE, APPROX -> direction == Direction.LOWER || measure == Measure.RANK;
        };
    }

    /** Whether time passes between its start and its due date. */
    boolean hasDuration() {
        return dueOn != null && dueOn.isAfter(startsOn);
    }

    boolean isPastDue(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }

    private Interval towards(Interval printed) {
        return lowerIsBetter() ? Interval.atMost(printed.high()) : Interval.atLeast(printed.low());
    }
}
