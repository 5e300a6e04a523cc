package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.observation.ObservationView;

/** An assessment as it leaves the service. */
@Schema(name = "Assessment")
public record AssessmentView(
        Status status,
        @Schema(examples = "2024-12-31") LocalDate asOf,
        @Schema(examples = "2026-01-01") LocalDate knownAt,
        @Schema(examples = "2026-1") String ruleSet,

        @Schema(description = "the last observation it rests on", nullable = true)
        ObservationView observation,

        @Schema(description = "percent, never clipped", nullable = true)
        Share completion,

        @Schema(
                description = "percent of the time passed when the observation was true",
                examples = "58.33",
                nullable = true)
        BigDecimal elapsed,

        @Schema(description = "completion minus elapsed, points", examples = "65.32", nullable = true)
        BigDecimal gap,

        @Schema(examples = "2023-03-31", nullable = true) LocalDate achievedOn,

        @Schema(description = "days from the observation's end to asOf", examples = "641", nullable = true)
        Long ageDays,

        List<Reason> reasons) {

    static AssessmentView of(Assessment assessment, ObservationView observation, List<Reason> caveats) {
        List<Reason> reasons = new java.util.ArrayList<>(assessment.reasons());
        reasons.addAll(caveats);
        return new AssessmentView(
                assessment.status(),
                assessment.clocks().asOf(),
                assessment.clocks().knownAt(),
                assessment.ruleSet(),
                observation,
                assessment.completion(),
                assessment.elapsed(),
                assessment.gap(),
                assessment.achievedOn(),
                assessment.ageDays(),
                reasons);
    }
}
