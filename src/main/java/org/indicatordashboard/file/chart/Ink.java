package org.indicatordashboard.file.chart;

/** The greys of paper, six hexadecimal digits each. */
public final class Ink {

    public static final String PAPER = "ffffff";
    public static final String TITLE = "1c2733";
    /** 5.9:1 on white. */
    public static final String QUIET = "566070";

    public static final String AXIS = "9aa5b1";
    public static final String GRID = "e6eaef";

    private Ink() {}
}
