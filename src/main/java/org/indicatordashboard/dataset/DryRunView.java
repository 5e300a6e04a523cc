package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;

/** What dataset files and rules would change, if they were published. */
@Schema(name = "DatasetDryRun")
public record DryRunView(
        LocalDate asOf,
        LocalDate knownAt,

        @Schema(description = "rows that would be added, corrected or withdrawn, by kind; zeros left out")
        Map<String, Long> rows,

        Side before,
        Side after,

        @Schema(description = "targets whose status would be another, at most 1000")
        List<TargetMove> targets,

        @Schema(description = "checks whose outcome or result would be another, at most 1000")
        List<CheckMove> checks) {

    /** How it stands. */
    @Schema(name = "DatasetDryRunSide")
    public record Side(
            @Schema(examples = "2026-2-putuo") String ruleSet,
            @Schema(examples = "57") long inForce,

            @Schema(description = "number per status code, zeros included")
            Map<String, Long> byStatus,

            @Schema(examples = "2") long assessable,

            @Schema(description = "percent", examples = "3.51")
            BigDecimal coverage,

            @Schema(description = "null while withheld", nullable = true)
            BigDecimal index,

            @Schema(description = "number of findings per outcome code, zeros included")
            Map<String, Long> byOutcome) {}

    /** A target that would stand otherwise. */
    @Schema(name = "DatasetDryRunTarget")
    public record TargetMove(
            String id,
            String name,
            String nameEn,

            @Schema(description = "null where it is not in force", nullable = true)
            Status before,

            @Schema(nullable = true) Status after) {}

    /** A check that would come out otherwise. */
    @Schema(name = "DatasetDryRunCheck")
    public record CheckMove(
            @Schema(examples = "area.310107.2023-Q1") String id,
            String name,
            String nameEn,

            @Schema(description = "null where there is no such check", nullable = true)
            Outcome before,

            @Schema(nullable = true) Outcome after,

            @Schema(description = "what is computed; null for nothing", nullable = true)
            String resultBefore,

            @Schema(nullable = true) String resultAfter) {}
}
