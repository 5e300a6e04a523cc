package org.indicatordashboard.access;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change in an account; a member that is absent stays as it is. */
@Schema(name = "AccountChange")
public record AccountChange(
        @Schema(examples = "张三", nullable = true) String displayName,

        @Schema(description = "all roles from now on", examples = "[\"reviewer\"]", nullable = true)
        List<String> roles,

        @Schema(description = "all units from now on", examples = "[\"区商务委\"]", nullable = true)
        List<String> units,

        @Schema(description = "true ends its sessions and refuses its tokens", nullable = true)
        Boolean disabled,

        @Schema(
                description =
                        "true ends the account's sessions and tokens and answers a link with which the owner sets a new password",
                nullable = true)
        Boolean resetPassword) {}
