package org.indicatordashboard.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the page behind a one-time link sends. */
@Schema(name = "Setup")
public record Setup(
        @Schema(description = "the code of the link", required = true)
        String code,

        @Schema(
                description = "of the first administrator; not needed where the link is for an account",
                examples = "wang",
                nullable = true)
        String name,

        @Schema(description = "at least 12 characters", required = true)
        String password) {

    /** Never into a log. */
    @Override
    public String toString() {
        return "Setup[" + name + "]";
    }
}
