package org.indicatordashboard.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.catalogue.ScenarioView;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.plan.RelatedEvidence;

/** Something the documents say near a target, and why it is not counted. */
@Schema(name = "Evidence")
public record EvidenceView(
        @Schema(description = "supports, partial or not-comparable")
        RelatedEvidence.Relation relation,

        String reason,
        String reasonEn,
        @Schema(nullable = true) ObservationView observation,
        @Schema(nullable = true) ScenarioView scenario) {}
