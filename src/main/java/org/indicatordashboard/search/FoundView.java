package org.indicatordashboard.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something found, as it leaves the service. */
@Schema(name = "Found")
public record FoundView(
        FoundKind kind,

        @Schema(
                description = "id of the kind; of a sentence its document and place",
                examples = "5g-outdoor-base-stations")
        String id,

        @Schema(description = "of a sentence and a figure that of the document and the indicator", examples = "5G室外基站数")
        String name,

        @Schema(nullable = true, examples = "Outdoor 5G base stations")
        String nameEn,

        MatchView match,

        @Schema(description = "page that shows it", examples = "/indicator.html?code=5g-outdoor-base-stations")
        String url) {

    static FoundView of(Entry entry, Excerpt excerpt) {
        return new FoundView(entry.kind(), entry.id(), entry.name(), entry.nameEn(), excerpt.of(entry), entry.url());
    }
}
