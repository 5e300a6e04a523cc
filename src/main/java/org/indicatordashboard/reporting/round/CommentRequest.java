package org.indicatordashboard.reporting.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to say about a submission or one row of it. */
@Schema(name = "CommentRequest")
public record CommentRequest(
        @Schema(description = "target of the row; null for the whole", nullable = true)
        String target,

        @Schema(description = "at most 1000 characters", required = true)
        String text) {}
