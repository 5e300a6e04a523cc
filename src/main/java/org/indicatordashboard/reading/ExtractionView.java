package org.indicatordashboard.reading;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.Extraction;

/** The figures of a text, and the numbers in it that are none. */
@Schema(name = "Extraction")
public record ExtractionView(
        @Schema(description = "in the order of the text") List<ProposedFigureView> figures,

        @Schema(description = "numbers that were seen and left alone, each with its reason; dates apart")
        List<LeftAloneView> leftAlone) {

    static ExtractionView of(Extraction extraction) {
        return new ExtractionView(
                extraction.figures().stream().map(ProposedFigureView::of).toList(),
                extraction.leftAlone().stream().map(LeftAloneView::of).toList());
    }
}
