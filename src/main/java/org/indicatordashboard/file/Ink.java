package org.indicatordashboard.file;

/** The greys of paper, six hexadecimal digits each. */
final class Ink {

    static final String PAPER = "ffffff";
    static final String TITLE = "1c2733";
    /** 5.9:1 on white. */
    static final String QUIET = "566070";

    static final String AXIS = "9aa5b1";
    static final String GRID = "e6eaef";

    private Ink() {}
}
