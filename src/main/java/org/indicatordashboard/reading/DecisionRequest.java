package org.indicatordashboard.reading;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an editor decides about the figure at a span of the text. */
@Schema(name = "DecisionRequest")
public record DecisionRequest(
        @Schema(description = "first code point of the text without white space", examples = "703", required = true)
        Integer start,

        @Schema(description = "code point after the last", examples = "708", required = true)
        Integer end,

        @Schema(description = "accept or dismiss", examples = "accept", required = true)
        String action,

        @Schema(description = "why it is dismissed; needed then", nullable = true)
        String reason,

        @Schema(description = "observation or target; needed to accept", examples = "observation", nullable = true)
        String kind,

        @Schema(description = "indicator code; this or newIndicator is needed to accept", nullable = true)
        String indicator,

        @Schema(nullable = true) NewIndicator newIndicator,

        @Schema(description = "region code", examples = "310107", nullable = true)
        String region,

        @Schema(description = "period of an observation, SDMX notation", examples = "2023-Q1", nullable = true)
        String period,

        @Schema(description = "the value as understood; needed to accept", nullable = true)
        Value figure,

        @Schema(
                description =
                        "why value, comparator or unit is another one than the cited words alone say, naming the number; needed then",
                nullable = true)
        String readingNote,

        @Schema(description = "the same in English", nullable = true)
        String readingNoteEn,

        @Schema(description = "section path of the citation", nullable = true)
        String section,

        @Schema(
                description =
                        "true to correct the observation that already stands under this indicator, region and period")
        boolean replace,

        @Schema(description = "the promise, for a target", nullable = true)
        NewTarget target) {

    /** The number as understood. */
    @Schema(name = "ValueRequest")
    public record Value(
            @Schema(examples = "2473", nullable = true) BigDecimal low,
            @Schema(examples = "2473", nullable = true) BigDecimal high,
            @Schema(examples = "eq") String comparator,
            @Schema(examples = "个") String unit) {}

    /** An indicator that the catalogue does not have yet. */
    @Schema(name = "NewIndicator")
    public record NewIndicator(
            @Schema(description = "kebab-case English", examples = "data-centres")
            String code,

            @Schema(examples = "数据中心数") String name,
            @Schema(examples = "Data centres") String nameEn,
            @Schema(examples = "foundation") String domain,
            @Schema(examples = "higher") String direction,
            @Schema(examples = "stock") String measure,
            @Schema(examples = "已投入运行的数据中心数量。") String definition,
            @Schema(examples = "Data centres in operation.") String definitionEn) {}

    /** What a target needs besides. */
    @Schema(name = "NewTarget")
    public record NewTarget(
            @Schema(examples = "putuo-action-plan-2022") String plan,

            @Schema(description = "section id in the plan's tree", examples = "action-1-9")
            String sectionId,

            @Schema(examples = "数据中心数") String name,
            @Schema(examples = "Data centres") String nameEn,

            @Schema(examples = "2023-12-31", nullable = true)
            String dueOn,

            @Schema(description = "whether the due date follows from the context")
            boolean dueInferred) {}
}
