package org.indicatordashboard.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who owes a target by now. */
@Schema(name = "TargetOwner")
public record OwnerView(
        @Schema(examples = "putuo-2023-digital-economy-scale")
        String target,

        List<ResponsibleView> responsible,

        @Schema(description = "revision of the target", examples = "2")
        int revision,

        @Schema(description = "dataset version that it came with")
        long datasetVersion) {}
