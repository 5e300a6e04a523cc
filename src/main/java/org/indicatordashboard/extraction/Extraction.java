package org.indicatordashboard.extraction;

import java.util.List;

/**
 * What was read in one text.
 *
 * @param figures in the order of the text, spans never overlap
 */
public record Extraction(List<ProposedFigure> figures) {

    public Extraction {
        figures = List.copyOf(figures);
    }
}
