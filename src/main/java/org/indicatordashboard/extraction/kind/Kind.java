package org.indicatordashboard.extraction.kind;

import org.indicatordashboard.language.Coded;

/** Whether a figure says what is, or what is meant to be. */
public enum Kind implements Coded {
    OBSERVATION,
    TARGET;
}
