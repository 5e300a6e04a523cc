package org.indicatordashboard.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a plan with the ids of its targets, none where it sets no number. */
@Schema(name = "Section")
public record SectionView(
        @Schema(description = "unique within the plan", examples = "action-1-9")
        String id,

        @Schema(examples = "chapter-actions-1", nullable = true)
        String parent,

        @Schema(description = "chapter, goal, result, part or action", examples = "action")
        String kind,

        @Schema(examples = "二(一)9") String number,
        @Schema(examples = "数字底座新支撑") String title,
        String titleEn,
        List<ResponsibleView> responsible,

        @Schema(description = "ids of the targets it sets, counted ones and others")
        List<String> targets) {

    static SectionView of(Section section, List<String> targets) {
        return new SectionView(
                section.sectionId,
                section.parent,
                section.kind,
                section.number,
                section.title,
                section.titleEn,
                ResponsibleView.of(section.responsible),
                targets);
    }
}
