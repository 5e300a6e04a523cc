package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;

/**
 * What a printed number may have been before it was rounded: 44.5 is 44.45 to 44.55, 11万 is 10.5万 to 11.5万. Things
 * counted one by one are exact: 2473个.
 *
 * @param isCounted whether a unit counts things one by one
 * @param tolerance how far 左右 and 近 reach
 */
public record Rounding(Predicate<String> isCounted, Tolerance tolerance) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.(\\d+))?");
    private static final List<BigDecimal> TIMES = List.of(
            BigDecimal.ONE, BigDecimal.TEN.pow(2), BigDecimal.TEN.pow(3), BigDecimal.TEN.pow(4), BigDecimal.TEN.pow(8));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Of an observation; the figure prints a number. */
    public Quantity observed(Figure figure) {
        if (figure.comparator() != Comparator.EQ) {
            return new Quantity(figure.interval(tolerance), named(figure), figure.unit());
        }
        BigDecimal half = step(figure).multiply(HALF);
        return new Quantity(
                Interval.closed(figure.low().subtract(half), figure.low().add(half)), figure.low(), figure.unit());
    }

    /** Of a target: the number it is judged by, which nobody rounded. */
    public Quantity promised(Figure figure) {
        return switch (figure.comparator()) {
            case EQ, GE, GT -> Quantity.exactly(figure.low(), figure.unit());
            case LE, LT -> Quantity.exactly(figure.high(), figure.unit());
            case RANGE, APPROX -> new Quantity(figure.interval(tolerance), named(figure), figure.unit());
        };
    }

    private static BigDecimal named(Figure figure) {
        return figure.comparator() == Comparator.APPROX ? figure.low() : null;
    }

    /** One unit of the last digit that is printed; zero for what is exact. */
    private BigDecimal step(Figure figure) {
        Matcher printed = NUMBER.matcher(figure.asPrinted());
        while (printed.find()) {
            BigDecimal number = new BigDecimal(printed.group());
            int decimals = printed.group(1) == null ? 0 : printed.group(1).length();
            for (BigDecimal times : TIMES) {
                if (number.multiply(times).compareTo(figure.low().abs()) == 0) {
                    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals).multiply(times);
                    return isExact(figure, step) ? BigDecimal.ZERO : step;
                }
            }
        }
        return isCounted.test(figure.unit())
                ? BigDecimal.ZERO
                : BigDecimal.ONE.movePointLeft(figure.low().scale());
    }

    private boolean isExact(Figure figure, BigDecimal step) {
        return step.compareTo(BigDecimal.ONE) == 0 && isCounted.test(figure.unit());
    }
}
