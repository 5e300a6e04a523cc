package org.indicatordashboard.catalogue;

import org.indicatordashboard.language.Coded;

/** Which way is better. */
public enum Direction implements Coded {
    HIGHER,
    LOWER;
}
