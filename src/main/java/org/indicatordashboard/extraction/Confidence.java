package org.indicatordashboard.extraction;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.period.PeriodSpan;
import org.indicatordashboard.extraction.period.Times;
import org.indicatordashboard.extraction.subject.Topic;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units.Family;

/** How often proposals of this form were right on labelled documents; see the accuracy report in src/bench/extraction. */
final class Confidence {

    private Confidence() {}

    static BigDecimal ofCell(Draft draft) {
        return new BigDecimal(digits(draft));
    }

    static BigDecimal of(Draft draft, Topic topic, double weight, Times times, PeriodSpan period) {
        return new BigDecimal(
                switch (draft.form()) {
                    case DIGITS -> digits(draft);
                    case WORDS -> draft.unit().family() == Family.SHARE ? "0.95" : "0.75";
                    case POWER -> "0.90";
                    case COLLECTIVE -> "0.80";
                    case RANK -> "0.93";
                    case RATIO -> "0.85";
                    case FACTOR -> "0.85";
                    case BARE -> "0.70";
                    case FOREIGN -> "0.50";
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
