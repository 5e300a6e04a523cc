package org.indicatordashboard.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to stand in for whom. */
@Schema(name = "NewDelegation")
public record NewDelegation(
        @Schema(description = "account name of who stands in", examples = "zhang", required = true)
        String deputy,

        @Schema(
                description =
                        "account name of who is stood in for; oneself where absent, another's by administrators only",
                nullable = true)
        String principal,

        @Schema(description = "first day", examples = "2026-01-02", required = true)
        String startsOn,

        @Schema(description = "last day, at most a year later", examples = "2026-01-16", required = true)
        String endsOn) {}
