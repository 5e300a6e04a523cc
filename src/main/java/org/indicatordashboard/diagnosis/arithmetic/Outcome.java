package org.indicatordashboard.diagnosis.arithmetic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** What comes of a check. The order is the one in which findings are listed. */
@Schema(name = "CheckOutcome")
public enum Outcome implements Coded {
    /** The intervals do not meet, or the rule is broken. */
    FAILS("不成立", "Fails"),
    /** A contradiction or a gap that only a person can settle. */
    OPEN("待核实", "Open"),
    /** The intervals overlap in part: both are possible. */
    UNDECIDED("无法判定", "Cannot be told"),
    /** The intervals meet. */
    HOLDS("成立", "Holds"),
    /** Computed, and there is nothing to hold it against. */
    DERIVED("推算", "Derived"),
    /** Looks like more than it is: counted once, or not paired at all. */
    NOTED("已注明", "Noted");

    private final Words words;

    Outcome(String zh, String en) {
        words = Words.of(zh, en);
    }

    public Words words() {
        return words;
    }
}
