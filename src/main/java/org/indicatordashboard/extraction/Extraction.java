package org.indicatordashboard.extraction;

import java.util.List;

/**
 * What was read in one text.
 *
 * @param figures in the order of the text, spans never overlap
 * @param leftAlone numbers that are no figures, times apart
 */
public record Extraction(List<ProposedFigure> figures, List<LeftAloneNumber> leftAlone) {

    public Extraction {
        figures = List.copyOf(figures);
        leftAlone = List.copyOf(leftAlone);
    }
}
