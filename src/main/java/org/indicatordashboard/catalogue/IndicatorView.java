package org.indicatordashboard.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it leaves the service. */
@Schema(name = "Indicator")
public record IndicatorView(
        @Schema(examples = "5g-outdoor-base-stations") String code,
        @Schema(examples = "5G室外基站数") String name,
        @Schema(examples = "Outdoor 5G base stations") String nameEn,

        @Schema(description = "unit of measure, in simplified Chinese", examples = "个")
        String unit,

        Domain domain,
        @Schema(description = "which way is better") Direction direction,
        Measure measure,

        @Schema(description = "what is counted, and what is not")
        String definition,

        String definitionEn) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.naturalKey,
                indicator.name,
                indicator.nameEn,
                indicator.unit,
                indicator.domain,
                indicator.direction,
                indicator.measure,
                indicator.definition,
                indicator.definitionEn);
    }
}
