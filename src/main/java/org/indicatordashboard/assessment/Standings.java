package org.indicatordashboard.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.time.Period;

/** Puts the readings of one series together, as the kind of quantity asks. */
final class Standings {

    /** Longer periods first, so that a year is not also counted by its quarters. */
    private static final Comparator<JudgedObservation> LONGEST_FIRST = Comparator.<JudgedObservation, Period>comparing(
                    JudgedObservation::period, Comparator.comparing(Period::granularity))
            .thenComparing(JudgedObservation::period);

    private Standings() {}

    /** One standing for the end of each reading's period, oldest first. */
    static List<Standing> of(Promise promise, List<JudgedObservation> readings, Tolerance tolerance) {
        List<JudgedObservation> comparable = readings.stream()
                .filter(r -> r.figure().isNumeric()
                        && r.figure().unit().equals(promise.figure().unit()))
                .sorted(Comparator.comparing(JudgedObservation::period))
                .toList();
        return promise.measure() == Measure.FLOW
                ? sums(promise, comparable, tolerance)
                : comparable.stream()
                        .map(r -> new Standing(r.period().end(), r.figure().interval(tolerance), List.of(r)))
                        .toList();
    }

    private static List<Standing> sums(Promise promise, List<JudgedObservation> readings, Tolerance tolerance) {
        List<Standing> sums = new ArrayList<>();
        List<JudgedObservation> added = new ArrayList<>();
        Interval sum = Interval.ZERO;
        for (JudgedObservation reading : apart(promise, readings)) {
            added.add(reading);
            sum = sum.plus(reading.figure().interval(tolerance));
            sums.add(new Standing(reading.period().end(), sum, List.copyOf(added)));
        }
        return sums;
    }

    /** Readings inside the target's window that do not overlap, oldest first. */
    private static List<JudgedObservation> apart(Promise promise, List<JudgedObservation> readings) {
        List<JudgedObservation> apart = new ArrayList<>();
        readings.stream()
                .filter(r -> isInWindow(promise, r.period()))
                .sorted(LONGEST_FIRST)
                .filter(r -> apart.stream().noneMatch(a -> a.period().overlaps(r.period())))
                .forEach(apart::add);
        apart.sort(Comparator.comparing(JudgedObservation::period));
        return apart;
    }

    /** Whether a value of a flow falls wholly between the plan's start and the due date. */
    static boolean isInWindow(Promise promise, Period period) {
        return !period.start().isBefore(promise.startsOn())
                && (promise.dueOn() == null || !period.end().isAfter(promise.dueOn()));
    }
}
