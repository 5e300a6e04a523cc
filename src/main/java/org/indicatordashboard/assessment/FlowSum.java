package org.indicatordashboard.assessment;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.figure.Figure;

/**
 * What was added up for a target of new ones per period.
 *
 * @param figure the sum
 * @param from first day of the window: the plan's start
 * @param until last day of the window: the due date; null for none
 * @param parts the readings that were added, oldest first
 */
public record FlowSum(Figure figure, LocalDate from, LocalDate until, List<JudgedObservation> parts) {

    static FlowSum of(Promise promise, Standing standing) {
        return new FlowSum(
                Figure.of(standing.value(), promise.figure().unit()),
                promise.startsOn(),
                promise.dueOn(),
                standing.from());
    }
}
