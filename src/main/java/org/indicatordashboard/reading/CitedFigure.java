package org.indicatordashboard.reading;

import java.util.Optional;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;

/**
 * A figure of the dataset and one place that prints it.
 *
 * @param kind observation or target
 * @param id id of the observation or target
 */
public record CitedFigure(String kind, String id, Citation citation) {

    /** Where the text prints it; empty where it does not, or is not there. */
    Optional<Span> in(FlatText text) {
        return text == null ? Optional.empty() : text.find(citation.asPrinted, citation.occurrence);
    }
}
