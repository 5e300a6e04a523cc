package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.indicatordashboard.language.Coded;

/** How weighted scores become one. */
public enum Aggregation implements Coded {
    /** Σ w x ÷ Σ w: a high score makes up for a low one. */
    ARITHMETIC {
        @Override
        BigDecimal of(List<Weighted> parts) {
            BigDecimal sum = parts.stream()
                    .map(p -> p.weight().multiply(p.score(), MathContext.DECIMAL64))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.divide(Weighted.total(parts), MathContext.DECIMAL64);
        }
    },
    /** Π x^(w ÷ Σ w): a low score is made up for in part only, a zero not at all. */
    GEOMETRIC {
        @Override
        BigDecimal of(List<Weighted> parts) {
            double total = Weighted.total(parts).doubleValue();
            double logarithm = 0;
            for (Weighted part : parts) {
                if (part.score().signum() <= 0 && part.weight().signum() > 0) {
                    return BigDecimal.ZERO;
                }
                if (part.weight().signum() > 0) {
                    // StrictMath gives the same bits on every machine.
                    logarithm += part.weight().doubleValue()
                            / total
                            * StrictMath.log(part.score().doubleValue());
                }
            }
            return new BigDecimal(StrictMath.exp(logarithm), MathContext.DECIMAL64);
        }
    };

    /** @param parts at least one with a weight above zero */
    abstract BigDecimal of(List<Weighted> parts);
}
