package org.indicatordashboard.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Shows citations with the number of their document and, where its text is there, their span.
 *
 * @param documents every document of one dataset version by id
 * @param texts the flat texts that have been imported, by document id
 */
public record Citations(Map<String, Document> documents, Map<String, FlatText> texts) {

    /** Makes them for a dataset version. */
    @ApplicationScoped
    public static class Source {

        @Inject
        Documents documents;

        @Inject
        CitationSpans spans;

        public Citations at(long version) {
            return new Citations(documents.byId(version), spans.at(version));
        }
    }

    public CitationView view(Citation citation) {
        return new CitationView(
                citation.document,
                documents.get(citation.document).number,
                citation.section,
                citation.asPrinted,
                citation.occurrence,
                span(citation).orElse(null),
                found(citation));
    }

    /** Whether the text prints the words; null while it has not been imported. */
    public Boolean found(Citation citation) {
        return texts.containsKey(citation.document) ? span(citation).isPresent() : null;
    }

    /** Whether there are places, and the texts of all of them have been imported and do not print the words. */
    public boolean areMissing(List<Citation> places) {
        return !places.isEmpty() && places.stream().allMatch(c -> Boolean.FALSE.equals(found(c)));
    }

    /** Empty where the text has not been imported, or no longer prints the words. */
    public Optional<Span> span(Citation citation) {
        return Optional.ofNullable(texts.get(citation.document))
                .flatMap(text -> text.find(citation.asPrinted, citation.occurrence));
    }
}
