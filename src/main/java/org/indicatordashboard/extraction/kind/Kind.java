package org.indicatordashboard.extraction.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;

/** Whether a figure says what is, or what is meant to be. */
@Schema(name = "FigureKind")
public enum Kind implements Coded {
    OBSERVATION,
    TARGET;
}
