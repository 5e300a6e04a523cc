package org.indicatordashboard.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsible unit as it leaves the service. */
@Schema(name = "ResponsibleUnit")
public record ResponsibleUnitView(
        @Schema(description = "name as printed; the value of responsible=", examples = "区科委")
        String name,

        @Schema(examples = "District Science and Technology Commission")
        String nameEn,

        @Schema(examples = "310107") String region,

        @Schema(description = "domain it leads for the whole plan", examples = "economy", nullable = true)
        String leadDomain) {

    static ResponsibleUnitView of(ResponsibleUnit unit) {
        return new ResponsibleUnitView(unit.naturalKey, unit.nameEn, unit.region, unit.leadDomain);
    }
}
