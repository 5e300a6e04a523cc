package org.indicatordashboard.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to report on a target of which no document says who owes it. */
@Schema(name = "OwnerRequest")
public record OwnerRequest(
        @Schema(description = "responsible unit", examples = "区商务委", required = true)
        String unit,

        @Schema(description = "on what ground, for the audit trail; at most 1000 characters", nullable = true)
        String reason) {}
