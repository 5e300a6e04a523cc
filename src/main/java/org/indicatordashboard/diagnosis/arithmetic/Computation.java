package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.indicatordashboard.figure.Interval;

/** What an operation makes of quantities: each of them an interval beside the number that was printed. */
final class Computation {

    private static final Interval ONE = Interval.closed(BigDecimal.ONE, BigDecimal.ONE);

    private Computation() {}

    /** Empty where the divisor may be zero. */
    static Optional<Quantity> of(Operation operation, List<Quantity> of, List<Quantity> by, String unit) {
        List<Quantity> first = of.stream().map(Quantity::plain).toList();
        List<Quantity> second = by.stream().map(Quantity::plain).toList();
        try {
            Interval interval = compute(
                    operation,
                    intervals(first),
                    intervals(second),
                    Interval::plus,
                    Ends::minus,
                    Ends::times,
                    Ends::over,
                    ONE);
            return Optional.of(new Quantity(interval, value(operation, first, second), "").in(unit));
        } catch (ZeroDivisor zero) {
            return Optional.empty();
        }
    }

    private static BigDecimal value(Operation operation, List<Quantity> first, List<Quantity> second) {
        if (first.stream().anyMatch(q -> q.value() == null) || second.stream().anyMatch(q -> q.value() == null)) {
            return null;
        }
        return compute(
                operation,
                first.stream().map(Quantity::value).toList(),
                second.stream().map(Quantity::value).toList(),
                BigDecimal::add,
                BigDecimal::subtract,
                BigDecimal::multiply,
                (a, b) -> a.divide(b, MathContext.DECIMAL128),
                BigDecimal.ONE);
    }

    private static <N> N compute(
            Operation operation,
            List<N> of,
            List<N> by,
            BinaryOperator<N> plus,
            BinaryOperator<N> minus,
            BinaryOperator<N> times,
            BinaryOperator<N> over,
            N one) {
        N first = of.get(0);
        return switch (operation) {
            case RATIO, SHARE -> over.apply(all(of, times), all(by, times));
            case PRODUCT -> all(of, times);
            case GROWTH -> minus.apply(over.apply(first, by.get(0)), one);
            case BEFORE_GROWTH -> over.apply(first, plus.apply(one, by.get(0)));
            case DIFFERENCE -> minus.apply(first, all(by, plus));
            case SUM -> all(of, plus);
            case MONOTONE -> of.get(of.size() - 1);
        };
    }

    private static <N> N all(List<N> numbers, BinaryOperator<N> join) {
        return numbers.stream().reduce(join).orElseThrow();
    }

    private static List<Interval> intervals(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::interval).toList();
    }
}
