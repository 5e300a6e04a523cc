package org.indicatordashboard.reporting.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the caller. */
@Schema(name = "Waiting")
public record WaitingView(
        @Schema(description = "rows of one's units that came back to be mended")
        long returned,

        @Schema(description = "rows that one may approve") long review) {}
