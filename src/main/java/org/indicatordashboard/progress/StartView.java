package org.indicatordashboard.progress;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the start page begins. */
@Schema(name = "Start")
public record StartView(
        @Schema(examples = "310107", nullable = true) String region,

        @Schema(examples = "putuo-action-plan-2022", nullable = true)
        String plan,

        @Schema(examples = "2024-12-31") LocalDate asOf) {}
