package org.indicatordashboard.dataset;

import org.indicatordashboard.language.Words;

/** One reason why a whole file cannot be used; whatever refers to it is then not held against it. */
final class UnusableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Words why;

    UnusableFile(long line, String zh, String en) {
        super(en);
        this.line = line;
        why = Words.of(zh, en);
    }

    long line() {
        return line;
    }

    Words why() {
        return why;
    }
}
