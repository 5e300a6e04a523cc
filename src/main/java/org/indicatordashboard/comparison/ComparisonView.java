package org.indicatordashboard.comparison;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.diagnosis.DerivedView;
import org.indicatordashboard.observation.ObservationView;

/** Regions on one indicator. */
@Schema(name = "Comparison")
public record ComparisonView(
        @Schema(examples = "5g-outdoor-base-stations") String indicator,
        @Schema(examples = "5G室外基站数") String name,
        String nameEn,
        @Schema(examples = "个") String unit,
        Direction direction,
        Measure measure,
        String definition,
        String definitionEn,

        @Schema(description = "whether two regions or more can be held against one another")
        boolean comparable,

        @Schema(description = "what keeps regions apart, or must be minded; empty where nothing does")
        List<Remark> remarks,

        @Schema(description = "ranked ones first, then those that cannot be ranked, in the order of the dataset")
        List<Standing> regions) {

    /** Something to know before comparing. */
    @Schema(name = "ComparisonRemark")
    public record Remark(
            @Schema(
                    description =
                            "one-region, same-fact, part-of, no-number, other-unit, periods-differ, other-scope or rank",
                    examples = "same-fact")
            String code,

            String text,
            String textEn,

            @Schema(description = "regions it speaks of") List<String> regions,

            @Schema(description = "indicators of another scope that other regions report instead")
            List<String> indicators) {}

    /** One region. */
    @Schema(name = "ComparedRegion")
    public record Standing(
            @Schema(examples = "310107") String region,
            @Schema(examples = "普陀区") String name,
            String nameEn,

            @Schema(description = "1 for the best; null where it cannot be ranked", nullable = true)
            Integer rank,

            @Schema(description = "another region's interval overlaps, so that the order is not certain")
            boolean tied,

            @Schema(description = "latest visible value; null where none is known", nullable = true)
            ObservationView observation,

            @Schema(description = "all visible values, oldest first")
            List<ObservationView> series,

            @Schema(description = "derived; null where no area is known", nullable = true)
            DerivedView perArea,

            @Schema(description = "derived, per 10,000 people; null where no population is known", nullable = true)
            DerivedView perHead) {}
}
