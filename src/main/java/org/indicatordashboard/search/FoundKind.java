package org.indicatordashboard.search;

import org.indicatordashboard.language.Coded;

/** What can be found. Of two that fit as well, the one of the earlier kind comes first. */
public enum FoundKind implements Coded {
    INDICATOR,
    TARGET,
    UNIT,
    SCENARIO,
    DOCUMENT,
    FIGURE,
    SENTENCE;
}
