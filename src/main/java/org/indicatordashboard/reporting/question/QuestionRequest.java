package org.indicatordashboard.reporting.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be asked about what. */
@Schema(name = "QuestionRequest")
public record QuestionRequest(
        @Schema(description = "id of a finding of today", examples = "scenarios-of-three-domains.310107")
        String check,

        @Schema(description = "responsible unit", examples = "区科委")
        String unit) {}
