package org.indicatordashboard.reading;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a text. */
@Schema(name = "Extraction")
public record ExtractionView(
        @Schema(description = "in the order of the text") List<ProposedFigureView> figures) {}
