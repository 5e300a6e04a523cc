package org.indicatordashboard.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own password, before and after. */
@Schema(name = "PasswordChange")
public record PasswordChange(
        @Schema(description = "the present password", required = true)
        String current,

        @Schema(description = "the new one, at least 12 characters", required = true)
        String next) {

    /** Never into a log. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
