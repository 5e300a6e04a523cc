package org.indicatordashboard.reading;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a document's text: what the extractor proposes and how far it has come. */
@Schema(name = "DocumentFigure", allOf = ProposedFigureView.class)
public record DocumentFigureView(
        @JsonUnwrapped ProposedFigureView proposal,
        FigureState state,

        @Schema(description = "observation or target it stands for in the dataset", nullable = true)
        String refKind,

        @Schema(description = "its id", nullable = true) String ref,

        @Schema(description = "id of the decision about it", nullable = true)
        Long decision,

        @Schema(description = "why it was dismissed", nullable = true)
        String reason) {

    /** All of one document. */
    @Schema(name = "DocumentFigures")
    public record All(
            @Schema(description = "in the order of the text")
            List<DocumentFigureView> figures) {}
}
