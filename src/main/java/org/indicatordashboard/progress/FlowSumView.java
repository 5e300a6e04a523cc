package org.indicatordashboard.progress;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.FlowSum;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

/** What was added up for a target of new ones per period. */
@Schema(name = "FlowSum")
public record FlowSumView(
        @Schema(description = "the sum; its words are computed, no document prints them")
        Figure figure,

        @Schema(description = "first day of the window", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "last day of the window; null for none", examples = "2024-12-31", nullable = true)
        LocalDate until,

        @Schema(description = "what was added, oldest first; periods do not overlap")
        List<Part> parts) {

    /** One of the values that were added. */
    @Schema(name = "FlowPart")
    public record Part(
            @Schema(description = "id of the observation", examples = "310107-demonstration-projects-2024-Q1")
            String observation,

            @Schema(implementation = String.class, description = "SDMX notation", examples = "2024-Q1")
            Period period,

            Figure figure) {}

    static FlowSumView of(FlowSum sum) {
        return sum == null
                ? null
                : new FlowSumView(
                        sum.figure(),
                        sum.from(),
                        sum.until(),
                        sum.parts().stream()
                                .map(p -> new Part(p.id(), p.period(), p.figure()))
                                .toList());
    }
}
