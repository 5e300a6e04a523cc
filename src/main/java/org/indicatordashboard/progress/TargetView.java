package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.ResponsibleView;

/** A target as it leaves the service. */
@Schema(name = "Target")
public record TargetView(
        @Schema(examples = "putuo-2023-5g-outdoor-base-stations")
        String id,

        @Schema(examples = "5G室外基站数") String name,
        @Schema(examples = "Outdoor 5G base stations") String nameEn,
        @JsonProperty("class") FigureClass figureClass,
        @Schema(examples = "5g-outdoor-base-stations") String indicator,
        Domain domain,
        @Schema(examples = "310107") String region,
        @Schema(examples = "putuo-action-plan-2022") String plan,

        @Schema(description = "section as printed", examples = "二(一)9 数字底座新支撑")
        String section,

        @Schema(description = "id of the section in the plan's tree", examples = "action-1-9")
        String sectionId,

        Figure figure,
        @Schema(examples = "2023-12-31", nullable = true) LocalDate dueOn,

        @Schema(description = "follows from the context rather than its own sentence")
        boolean dueInferred,

        @Schema(description = "value from which it starts, null for none printed", nullable = true)
        BigDecimal baseline,

        @Schema(description = "分年度目标: values to be reached on the way, the earliest first; mostly none")
        List<MilestoneView> milestones,

        @Schema(description = "id of the target which this one qualifies", nullable = true)
        String qualifies,

        List<ResponsibleView> responsible,
        CitationView citation,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String noteEn,

        @Schema(description = "why the value is read otherwise than the printed words alone say", nullable = true)
        String readingNote,

        @Schema(nullable = true) String readingNoteEn,

        @Schema(description = "the last values of its series as a small curve, oldest first")
        List<TrendPoint> trend,

        AssessmentView assessment) {}
