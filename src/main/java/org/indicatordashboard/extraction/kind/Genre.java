package org.indicatordashboard.extraction.kind;

/** What kind of document a text is. */
public enum Genre {
    REPLY,
    REPORT,
    BULLETIN,
    PLAN,
    OTHER
}
