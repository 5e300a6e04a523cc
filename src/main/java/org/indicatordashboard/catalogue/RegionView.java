package org.indicatordashboard.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as it leaves the service. */
@Schema(name = "Region")
public record RegionView(
        @Schema(description = "GB/T 2260 code, with a suffix for an area inside a district", examples = "310107")
        String code,

        @Schema(examples = "普陀区") String name,
        @Schema(examples = "Putuo District") String nameEn,

        @Schema(description = "city, district or area", examples = "district")
        String level,

        @Schema(description = "code of the region it lies in", examples = "310000", nullable = true)
        String parent) {

    static RegionView of(Region region) {
        return new RegionView(region.naturalKey, region.name, region.nameEn, region.level, region.parent);
    }
}
