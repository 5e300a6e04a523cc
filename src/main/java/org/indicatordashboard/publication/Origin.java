package org.indicatordashboard.publication;

import org.indicatordashboard.language.Coded;

/** Who published a change, or entered a row. */
public enum Origin implements Coded {
    /** The files in {@code config/dataset}. */
    DATASET,
    /** An editor who imported a text or confirmed a figure in it. */
    EDITOR,
    /** An approved report of a responsible unit. */
    REPORT;
}
