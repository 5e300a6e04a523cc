package org.indicatordashboard.http.answer;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param total items in the whole list
 * @param items this page's
 * @param next path and query of the next page, null on the last one
 */
public record Page<T>(
        @Schema(description = "items in the whole list", examples = "57")
        long total,

        List<T> items,

        @Schema(description = "path and query of the next page, null on the last one", nullable = true)
        String next) {

    String link() {
        return next == null ? null : "<%s>; rel=\"next\"".formatted(next);
    }
}
