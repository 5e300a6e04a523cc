package org.indicatordashboard.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.time.Vantage;

/** Two points of view side by side: how the targets stood at each, and what differs. */
@Schema(name = "TargetChanges")
public record TargetChangesView(
        Side from,
        Side to,

        @Schema(description = "number per kind of difference, zeros left out")
        Map<String, Long> byKind,

        @Schema(description = "targets that differ", examples = "12")
        long total,

        // Whatever is shown of them, see PageRequest: typed, they would be written as whole ones.
        @Schema(implementation = TargetChangeView[].class) List<?> items,

        @Schema(description = "path and query of the next page, null on the last one", nullable = true)
        String next) {

    /** One of the two. */
    @Schema(name = "ChangeSide")
    public record Side(
            @Schema(examples = "2023-12-31") LocalDate asOf,
            @Schema(examples = "2024-01-31") LocalDate knownAt,
            @Schema(examples = "1") long datasetVersion,

            @Schema(description = "targets in force then", examples = "57")
            long total,

            @Schema(description = "number per status code, zeros included")
            Map<String, Long> byStatus) {

        static Side of(Vantage vantage, List<AssessedTarget> targets) {
            return new Side(
                    vantage.asOf(), vantage.knownAt(), vantage.version(), targets.size(), Summaries.byStatus(targets));
        }
    }

    static TargetChangesView of(Side from, Side to, Map<String, Long> byKind, Page<TargetChangeView> page) {
        return new TargetChangesView(from, to, byKind, page.total(), page.items(), page.next());
    }
}
