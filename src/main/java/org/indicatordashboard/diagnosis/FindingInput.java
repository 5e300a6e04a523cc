package org.indicatordashboard.diagnosis;

import java.util.List;

import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.document.Citation;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/**
 * Something that a finding rests on.
 *
 * @param id of the observation, the target or the other finding; null for a constant
 * @param period of an observation or a derived value, else null
 * @param figure as printed; null for what is not printed
 * @param quantity as it is computed with; null where nothing is
 * @param citations the places that print it
 */
public record FindingInput(
        Kind kind, String id, Words name, Period period, Figure figure, Quantity quantity, List<Citation> citations) {

    /** What it is. */
    public enum Kind implements Coded {
        OBSERVATION,
        TARGET,
        DERIVED,
        CONSTANT
    }
}
