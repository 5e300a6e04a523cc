package org.indicatordashboard.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token to be made. */
@Schema(name = "NewToken")
public record NewToken(
        @Schema(description = "what it is for", examples = "monthly script", required = true)
        String name,

        @Schema(description = "1 to 366, 90 by default", examples = "90", nullable = true)
        Integer validDays) {}
