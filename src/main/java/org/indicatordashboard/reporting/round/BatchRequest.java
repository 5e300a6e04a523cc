package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows of several submissions to be approved in one go. */
@Schema(name = "BatchApprovalRequest")
public record BatchRequest(
        @Schema(description = "1 to 200", required = true) List<Part> submissions,

        @Schema(description = "kept with each row", nullable = true)
        String reason) {

    /** Of one submission. */
    @Schema(name = "BatchApprovalPart")
    public record Part(
            @Schema(examples = "901", required = true) Long submission,

            @Schema(
                    description = "the one that was seen; where it has changed since, nothing of it is approved",
                    required = true)
            Integer revision,

            @Schema(description = "target ids of the rows; all that wait where absent", nullable = true)
            List<String> targets) {}
}
