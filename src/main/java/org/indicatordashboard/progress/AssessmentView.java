package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.PaceLine;
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
        @Schema(examples = "2026-2") String ruleSet,

        @Schema(description = "the last observation it rests on", nullable = true)
        ObservationView observation,

        @Schema(description = "what was added up, for new ones per period; null for others", nullable = true)
        FlowSumView sum,

        @Schema(
                description = "percent, never clipped, rounded towards not met; null where it says nothing",
                nullable = true)
        Share completion,

        @Schema(
                description = "percent of the time passed when the observation was true, never below 0",
                examples = "58.33",
                nullable = true)
        BigDecimal elapsed,

        @Schema(
                description =
                        "percent of completion that the pace line asked for then: elapsed, or what the milestones ask",
                examples = "58.33",
                nullable = true)
        BigDecimal expected,

        @Schema(description = "completion minus expected, points", examples = "65.32", nullable = true)
        BigDecimal gap,

        @Schema(
                description = "from the plan's start over the milestones to the due date; null where there is none",
                nullable = true)
        PaceLine pace,

        @Schema(examples = "2023-03-31", nullable = true) LocalDate achievedOn,

        @Schema(
                description = "whether it was achieved by its due date; null unless achieved and due",
                examples = "true",
                nullable = true)
        Boolean onTime,

        @Schema(description = "days from the observation's end to asOf", examples = "641", nullable = true)
        Long ageDays,

        List<Reason> reasons) {

    static AssessmentView of(AssessedTarget assessed, ObservationView last) {
        Assessment assessment = assessed.assessment();
        return new AssessmentView(
                assessment.status(),
                assessment.clocks().asOf(),
                assessment.clocks().knownAt(),
                assessment.ruleSet(),
                last,
                FlowSumView.of(assessment.sum()),
                assessment.completion(),
                assessment.elapsed(),
                assessment.expected(),
                assessment.gap(),
                assessment.pace(),
                assessment.achievedOn(),
                assessment.onTime(),
                assessment.ageDays(),
                Stream.concat(assessment.reasons().stream(), assessed.caveats().stream())
                        .toList());
    }
}
