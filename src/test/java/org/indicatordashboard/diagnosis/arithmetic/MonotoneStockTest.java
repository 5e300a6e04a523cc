package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.time.Period;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A stock falls where all of a later value lies below all of an earlier one. */
class MonotoneStockTest {

    @Test
    void aLowerLaterValueFails() {
        assertEquals(List.of(Outcome.FAILS), outcomes(exactly(90), exactly(120), exactly(110)));
    }

    @Test
    void anEqualLaterValueHolds() {
        assertEquals(List.of(Outcome.HOLDS), outcomes(exactly(90), exactly(90)));
    }

    @Test
    void soft110After120MayStillNotHaveFallen() {
        Figure around = new Figure(BigDecimal.valueOf(118), BigDecimal.valueOf(118), Comparator.APPROX, "个", "118个左右");
        assertEquals(List.of(Outcome.HOLDS), outcomes(exactly(120), around));
    }

    @Test
    void oneValueIsNoSeries() {
        assertEquals(List.of(), outcomes(exactly(90)));
    }

    private static Figure exactly(long value) {
        return Figure.exactly(BigDecimal.valueOf(value), "个", value + "个");
    }

    private static List<Outcome> outcomes(Figure... figures) {
        Values values = new Values() {
            @Override
            public List<Reading> observed(String indicator, String region) {
                return IntStream.range(0, figures.length)
                        .mapToObj(i -> new Reading("o" + i, Period.year(2020 + i), figures[i]))
                        .toList();
            }

            @Override
            public Optional<Reading> promised(String indicator, String region) {
                return Optional.empty();
            }
        };
        Formula formula = new Formula(
                "stocks",
                Operation.MONOTONE,
                List.of(Term.of("stations")),
                List.of(),
                "个",
                null,
                null,
                Formula.Match.SAME,
                false,
                List.of());
        return new Calculator(values, new Rounding("个"::equals, Tolerance.DEFAULT))
                .all(List.of(formula), List.of("310107")).stream()
                        .map(Computed::outcome)
                        .toList();
    }
}
