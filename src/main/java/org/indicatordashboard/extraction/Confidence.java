package org.indicatordashboard.extraction;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units.Family;

/** How often proposals of this form were right on labelled documents; see the calibration test. */
final class Confidence {

    private Confidence() {}

    static BigDecimal of(Draft draft) {
        return new BigDecimal(
                switch (draft.form()) {
                    case DIGITS -> digits(draft);
                    case WORDS -> draft.unit().family() == Family.SHARE ? "0.95" : "0.75";
                    case POWER -> "0.90";
                    case COLLECTIVE -> "0.80";
                    case RANK -> "0.93";
                });
    }

    private static String digits(Draft draft) {
        if (draft.unit() == null) {
            return "0.75";
        }
        Family family = draft.unit().family();
        return family == Family.WEAK || family == Family.NONE ? "0.80" : "0.97";
    }
}
