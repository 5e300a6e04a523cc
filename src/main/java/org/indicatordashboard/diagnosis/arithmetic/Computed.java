package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;

import org.indicatordashboard.time.Period;

/**
 * A check computed for one region and period.
 *
 * @param base period of its terms, by which other checks find it; null where all of them are targets
 * @param period the one that the result speaks of
 * @param result null where the divisor may be zero
 * @param to what the result is held against, null for nothing
 */
public record Computed(
        Formula formula,
        String region,
        Period base,
        Period period,
        List<Operand> of,
        List<Operand> by,
        Quantity result,
        Operand to,
        Outcome outcome) {

    /** Unique among all results. */
    public String id() {
        String series = formula.operation() == Operation.MONOTONE && of.get(0).term() instanceof Term.Observed observed
                ? "." + observed.indicator()
                : "";
        return formula.id() + series + "." + region + (base == null ? "" : "." + base);
    }
}
