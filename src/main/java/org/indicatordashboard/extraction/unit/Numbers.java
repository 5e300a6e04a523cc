package org.indicatordashboard.extraction.unit;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;

/** Every way in which a number may be a quantity, the surest first. */
public final class Numbers {

    private Numbers() {}

    /** The quantity that begins with the number; null when it is a number and no more. */
    public static Draft at(NormalizedText reading, Numeral numeral) {
        Draft draft = numeral.inDigits() ? Fractions.inDigits(reading, numeral) : null;
        if (draft == null) {
            draft = Quantities.at(reading, numeral);
        }
        if (draft == null) {
            draft = Collectives.at(reading, numeral);
        }
        if (draft == null) {
            draft = Magnitudes.at(reading, numeral);
        }
        if (draft == null) {
            draft = Indexes.at(reading, numeral);
        }
        if (draft == null) {
            draft = BareValues.at(reading, numeral);
        }
        return draft == null ? ForeignUnits.at(reading, numeral) : draft;
    }
}
