package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;

/**
 * A target and what is known of it, in shorthand. Figures are written {@code =8}, {@code >800}, {@code >=2000}, {@code
 * <15}, {@code <=15}, {@code 2..3}, {@code ~50} for 50家左右, {@code 近100}, and {@code 前列} for a rank without a number.
 */
record Given(Promise promise, List<JudgedObservation> readings) {

    private static final String UNIT = "个";

    /** A target for the whole of 2023, higher is better, of a stock. */
    static Given target(String figure) {
        return new Given(
                new Promise(
                        figure(figure, UNIT),
                        Direction.HIGHER,
                        Measure.STOCK,
                        null,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        List.of()),
                List.of());
    }

    Given lowerIsBetter() {
        return with(Direction.LOWER, promise.measure(), promise.baseline(), promise.startsOn(), promise.dueOn());
    }

    Given rank() {
        return with(Direction.HIGHER, Measure.RANK, promise.baseline(), promise.startsOn(), promise.dueOn());
    }

    Given flow() {
        return with(promise.direction(), Measure.FLOW, promise.baseline(), promise.startsOn(), promise.dueOn());
    }

    Given baseline(String baseline) {
        return with(
                promise.direction(), promise.measure(), new BigDecimal(baseline), promise.startsOn(), promise.dueOn());
    }

    Given between(String startsOn, String dueOn) {
        return with(
                promise.direction(),
                promise.measure(),
                promise.baseline(),
                LocalDate.parse(startsOn),
                LocalDate.parse(dueOn));
    }

    Given undated() {
        return with(promise.direction(), promise.measure(), promise.baseline(), promise.startsOn(), null);
    }

    Given observed(String period, String figure) {
        return observed(period, figure, UNIT);
    }

    Given observed(String period, String figure, String unit) {
        JudgedObservation reading = new JudgedObservation("of-" + period, Period.of(period), figure(figure, unit));
        return new Given(
                promise, Stream.concat(readings.stream(), Stream.of(reading)).toList());
    }

    /** A value to be reached on the way. */
    Given milestone(String day, String value) {
        Waypoint waypoint = new Waypoint(LocalDate.parse(day), new BigDecimal(value));
        Promise with = new Promise(
                promise.figure(),
                promise.direction(),
                promise.measure(),
                promise.baseline(),
                promise.startsOn(),
                promise.dueOn(),
                Stream.concat(promise.milestones().stream(), Stream.of(waypoint))
                        .toList());
        return new Given(with, readings);
    }

    Assessment asOf(String day) {
        return asOf(day, RuleEdition.SECOND);
    }

    Assessment asOf(String day, RuleEdition edition) {
        LocalDate date = LocalDate.parse(day);
        return new Judge(Rules.STANDARD.under(edition)).assess(promise, readings, new AsOf(date, date));
    }

    /** The codes of its reasons, in order. */
    static List<String> codes(Assessment assessment) {
        return assessment.reasons().stream().map(Reason::code).toList();
    }

    private Given with(Direction direction, Measure measure, BigDecimal baseline, LocalDate startsOn, LocalDate dueOn) {
        return new Given(
                new Promise(promise.figure(), direction, measure, baseline, startsOn, dueOn, promise.milestones()),
                readings);
    }

    private static Figure figure(String text, String unit) {
        String words = text + unit;
        if (text.equals("前列")) {
            return new Figure(null, null, null, unit, words);
        }
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.");
            return new Figure(new BigDecimal(ends[0]), new BigDecimal(ends[1]), Comparator.RANGE, unit, words);
        }
        String sign = text.replaceAll("[-0-9.]+$", "");
        BigDecimal number = new BigDecimal(text.substring(sign.length()));
        return switch (sign) {
            case "=" -> new Figure(number, number, Comparator.EQ, unit, words);
            case ">" -> new Figure(number, null, Comparator.GT, unit, words);
            case ">=" -> new Figure(number, null, Comparator.GE, unit, words);
            case "<" -> new Figure(null, number, Comparator.LT, unit, words);
            case "<=" -> new Figure(null, number, Comparator.LE, unit, words);
            case "~", "近" -> new Figure(number, number, Comparator.APPROX, unit, words);
            default -> throw new IllegalArgumentException(text);
        };
    }
}
