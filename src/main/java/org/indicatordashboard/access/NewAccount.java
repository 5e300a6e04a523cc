package org.indicatordashboard.access;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account to be made. */
@Schema(name = "NewAccount")
public record NewAccount(
        @Schema(description = "to sign in with: lower-case letters, digits, . _ -", examples = "zhang", required = true)
        String name,

        @Schema(examples = "张三", required = true) String displayName,

        @Schema(examples = "[\"reporter\"]", required = true)
        List<String> roles,

        @Schema(description = "responsible units, needed for a reporter", examples = "[\"区商务委\"]", nullable = true)
        List<String> units,

        @Schema(description = "without one the answer holds a link with which the owner sets it", nullable = true)
        String password) {

    /** Never into a log. */
    @Override
    public String toString() {
        return "NewAccount[" + name + "]";
    }
}
