package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;

/** A target in a panel of the index. */
@Schema(name = "AttainmentTarget")
public record PanelTarget(
        @Schema(examples = "putuo-2023-5g-outdoor-base-stations")
        String target,

        String name,
        String nameEn,
        Domain domain,
        @Schema(description = "owners as printed") List<String> responsible,
        Status status,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Share completion,

        @Schema(
                description = "what is missing to the target, in its unit; null where nothing is known",
                examples = "127",
                nullable = true)
        BigDecimal gap,

        @Schema(
                description = "gap per month until the due date; null when that has passed or is unknown",
                examples = "10.58",
                nullable = true)
        BigDecimal pacePerMonth,

        @Schema(examples = "个") String unit,

        @Schema(
                description = "points that the index would rise by if it were met; null where nothing would be added",
                examples = "1.25",
                nullable = true)
        BigDecimal adds,

        @Schema(description = "met before it was due") boolean early,
        @Schema(description = "more than met") boolean exceeded) {}
