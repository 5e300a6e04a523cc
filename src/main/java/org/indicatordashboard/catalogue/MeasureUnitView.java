package org.indicatordashboard.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of measure as it leaves the service. */
@Schema(name = "Unit")
public record MeasureUnitView(
        @Schema(description = "simplified Chinese", examples = "亿元")
        String code,

        @Schema(examples = "100 million yuan") String nameEn,

        @Schema(description = "count, money, ratio, time, area, rank, rate, density or other", examples = "money")
        String kind) {

    static MeasureUnitView of(MeasureUnit unit) {
        return new MeasureUnitView(unit.naturalKey, unit.nameEn, unit.kind);
    }
}
