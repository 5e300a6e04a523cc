package org.indicatordashboard.access;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as it leaves the service. */
@Schema(name = "Account")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        @Schema(examples = "zhang") String name,
        @Schema(examples = "张三") String displayName,

        @Schema(description = "reporter, reviewer, editor, administrator", examples = "[\"reporter\"]")
        List<Role> roles,

        @Schema(examples = "[\"区商务委\"]") List<String> units,
        boolean disabled,

        @Schema(
                description = "always null: wrong passwords make the sender wait, they lock no account",
                nullable = true)
        Instant lockedUntil,

        @Schema(description = "false until the owner has set a password")
        boolean hasPassword,

        Instant createdAt,

        @Schema(
                description = "path and query of a page that sets the password once; shown now and never again",
                nullable = true)
        String passwordLink) {

    static AccountView of(Account account, String passwordLink) {
        return new AccountView(
                account.name,
                account.displayName,
                account.roles.stream().sorted().toList(),
                account.units.stream().sorted().toList(),
                account.disabled,
                null,
                account.passwordHash != null,
                account.createdAt,
                passwordLink);
    }
}
