package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a stock falls: it does where all of a later value lies below all of an earlier one. */
final class Series {

    private Series() {}

    /** One result for each indicator of the check that has two values or more. */
    static Stream<Computed> of(Formula formula, String region, Values values, Rounding rounding) {
        return formula.of().stream().flatMap(term -> {
            List<Operand> series = values.observed(((Term.Observed) term).indicator(), region).stream()
                    .map(r -> new Operand(term, r, null, rounding.observed(r.figure())))
                    .toList();
            return series.size() < 2 ? Stream.empty() : Stream.of(computed(formula, region, series));
        });
    }

    private static Computed computed(Formula formula, String region, List<Operand> series) {
        Operand last = series.get(series.size() - 1);
        boolean falls = IntStream.range(1, series.size()).anyMatch(i -> falls(series.get(i - 1), series.get(i)));
        return new Computed(
                formula,
                region,
                last.reading().period(),
                last.reading().period(),
                series,
                List.of(),
                last.quantity(),
                null,
                falls ? Outcome.FAILS : Outcome.HOLDS);
    }

    private static boolean falls(Operand earlier, Operand later) {
        return Relation.AT_LEAST.judge(
                        later.quantity().interval(), earlier.quantity().interval())
                == Outcome.FAILS;
    }
}
