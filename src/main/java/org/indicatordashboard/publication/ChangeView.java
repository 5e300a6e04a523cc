package org.indicatordashboard.publication;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One published change as it leaves the service. */
@Schema(name = "Change")
public record ChangeView(
        @Schema(description = "dataset version that brought it", examples = "1")
        long version,

        @Schema(examples = "2026-01-01T00:00:00Z") Instant publishedAt,
        @Schema(description = "dataset, editor or report") Origin origin,

        @Schema(description = "what kind of thing changed", examples = "observation")
        String kind,

        @Schema(examples = "310107-5g-outdoor-base-stations-2023-Q1")
        String id,

        @Schema(examples = "1") int revision,

        @Schema(description = "added, corrected or withdrawn")
        Change.Action action) {

    static ChangeView of(Change change, Publication publication) {
        return new ChangeView(
                change.version,
                publication.publishedAt,
                publication.origin,
                change.kind,
                change.naturalKey,
                change.revision,
                change.action);
    }
}
