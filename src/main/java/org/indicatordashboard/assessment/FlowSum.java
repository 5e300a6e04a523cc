package org.indicatordashboard.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.FigureInEnglish;

/**
 * What was added up for a target of new ones per period.
 *
 * @param figure the sum
 * @param from first day of the window: the plan's start
 * @param until last day of the window: the due date; null for none
 * @param parts the readings that were added, oldest first
 */
public record FlowSum(Figure figure, LocalDate from, LocalDate until, List<JudgedObservation> parts) {

    /** 5个 (2024-Q1) + 8个 (2024-Q2) */
    public String inWords() {
        return parts.stream()
                .map(p -> p.figure().asPrinted() + " (" + p.period() + ")")
                .collect(Collectors.joining(" + "));
    }

    /** 5 (2024-Q1) + 8 (2024-Q2) */
    public String inEnglish() {
        return parts.stream()
                .map(p -> FigureInEnglish.of(p.figure()) + " (" + p.period() + ")")
                .collect(Collectors.joining(" + "));
    }

    static FlowSum of(Promise promise, Standing standing) {
        return new FlowSum(
                Figure.of(standing.value(), promise.figure().unit()),
                promise.startsOn(),
                promise.dueOn(),
                standing.from());
    }
}
