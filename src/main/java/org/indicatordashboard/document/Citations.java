package org.indicatordashboard.document;

import java.util.Map;

/**
 * Shows citations with the number of their document.
 *
 * @param documents every document of one dataset version by id
 */
public record Citations(Map<String, Document> documents) {

    public CitationView view(Citation citation) {
        return new CitationView(
                citation.document,
                documents.get(citation.document).number,
                citation.section,
                citation.asPrinted,
                citation.occurrence,
                null);
    }
}
