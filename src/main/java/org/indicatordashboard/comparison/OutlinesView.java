package org.indicatordashboard.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outlines of regions as GeoJSON (RFC 7946); no features where the dataset has none. */
@Schema(name = "Outlines")
public record OutlinesView(
        @Schema(examples = "FeatureCollection") String type, List<Feature> features) {

    /** One region. */
    @Schema(name = "OutlineFeature")
    public record Feature(
            @Schema(examples = "Feature") String type,
            Region properties,

            @Schema(implementation = Object.class, description = "Polygon or MultiPolygon, WGS 84, longitude first")
            @JsonRawValue
            String geometry) {}

    /** Which region it is. */
    @Schema(name = "OutlineRegion")
    public record Region(@Schema(examples = "310107") String code) {}

    static OutlinesView of(List<RegionOutline> outlines) {
        return new OutlinesView(
                "FeatureCollection",
                outlines.stream()
                        .map(o -> new Feature("Feature", new Region(o.naturalKey), o.geometry))
                        .toList());
    }
}
