package org.indicatordashboard.progress;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.outlook.Outlook;

/** One target with everything that belongs to it. */
@Schema(name = "TargetDetail", allOf = TargetView.class)
public record TargetDetailView(
        @JsonUnwrapped TargetView target,

        @Schema(description = "how values of several periods go together")
        Measure measure,

        @Schema(description = "how far 左右 and 近 reach by the rules")
        ToleranceView tolerance,

        @Schema(description = "visible observations of its indicator and region, oldest first")
        List<ObservationView> series,

        @Schema(description = "related, and not counted") List<EvidenceView> evidence,

        @Schema(description = "thresholds and structural targets that qualify it")
        List<TargetView> qualifiedBy,

        @Schema(
                description =
                        "where the series leads by the due date, an estimate; null with fewer than two values or once it is past due",
                nullable = true)
        Outlook outlook) {}
