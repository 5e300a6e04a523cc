package org.indicatordashboard.observation;

import org.indicatordashboard.language.Coded;

/** What role a printed figure plays. Only {@link #FIGURE} targets are counted. */
public enum FigureClass implements Coded {
    /** A plain quantity. */
    FIGURE,
    /** A count of parts, fields or directions. */
    STRUCTURAL,
    /** A limit that qualifies another figure. */
    THRESHOLD,
    /** 首个, 唯一, 最高, 排名. */
    RANK;
}
