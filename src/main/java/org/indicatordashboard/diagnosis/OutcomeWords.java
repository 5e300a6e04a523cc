package org.indicatordashboard.diagnosis;

import org.indicatordashboard.diagnosis.arithmetic.Computed;
import org.indicatordashboard.diagnosis.arithmetic.Operation;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.diagnosis.arithmetic.Relation;
import org.indicatordashboard.language.Words;

/** What came of a computation, in a sentence. */
final class OutcomeWords {

    private OutcomeWords() {}

    static Words of(Computed computed) {
        if (computed.result() == null) {
            return Words.of("除数可能为零，无法计算。", "The divisor may be zero, so nothing is computed.");
        }
        if (computed.formula().operation() == Operation.MONOTONE) {
            return series(computed);
        }
        if (computed.to() == null) {
            return Words.of("推算值，不是观测值。", "Derived, not observed.");
        }
        String result = QuantityText.of(computed.result());
        String to = QuantityText.of(computed.to().quantity());
        String sign = computed.formula().relation().sign();
        if (computed.formula().relation() == Relation.EQUALS) {
            return computed.outcome() == Outcome.FAILS
                    ? Words.of(
                            "%s 与 %s 应当相等，区间不相容，不成立。".formatted(result, to),
                            "%s should equal %s; the intervals do not meet, it fails.".formatted(result, to))
                    : Words.of(
                            "%s 与 %s 相容，成立。".formatted(result, to),
                            "%s agrees with %s: it holds.".formatted(result, to));
        }
        return switch (computed.outcome()) {
            case HOLDS ->
                Words.of(
                        "%s %s %s：区间相容，成立。".formatted(result, sign, to),
                        "%s %s %s: the intervals agree, it holds.".formatted(result, sign, to));
            case FAILS ->
                Words.of(
                        "应有 %s %s %s，区间不相容，不成立。".formatted(result, sign, to),
                        "%s %s %s should hold; the intervals do not meet, it fails.".formatted(result, sign, to));
            default ->
                Words.of(
                        "%s %s %s：区间部分重叠，无法判定。".formatted(result, sign, to),
                        "%s %s %s: the intervals overlap in part, it cannot be told.".formatted(result, sign, to));
        };
    }

    private static Words series(Computed computed) {
        return switch (computed.outcome()) {
            case FAILS ->
                Words.of("累计值比前一期低，不应如此。", "The stock lies below that of an earlier period, which it should not.");
            default -> Words.of("累计值没有下降。", "The stock does not fall.");
        };
    }
}
