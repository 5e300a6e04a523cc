package org.indicatordashboard.reading;

import org.indicatordashboard.language.Coded;

/** How far a proposed figure has come. */
public enum FigureState implements Coded {
    /** In the dataset. */
    RECORDED,
    /** Waiting for a person. */
    PROPOSED,
    /** A person decided against it. */
    DISMISSED;
}
