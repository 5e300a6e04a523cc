package org.indicatordashboard.figure;

import org.indicatordashboard.language.Coded;

/** What the words around a printed number say about it: 超过 is {@link #GT}, 以上 is {@link #GE}, 左右 is {@link #APPROX}. */
public enum Comparator implements Coded {
    EQ,
    GE,
    GT,
    LE,
    LT,
    APPROX,
    RANGE;
}
