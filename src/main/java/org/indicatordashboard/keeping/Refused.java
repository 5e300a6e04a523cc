package org.indicatordashboard.keeping;

import org.indicatordashboard.language.Words;

/** Why something cannot be done and what to do about it, in one line; nothing was changed. */
public class Refused extends RuntimeException {

    private final transient Words why;

    public Refused(String zh, String en) {
        super(en);
        this.why = Words.of(zh, en);
    }

    public Words why() {
        return why;
    }
}
