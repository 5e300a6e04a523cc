package org.indicatordashboard.access;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is signed in; {@code {"signedIn": false}} for anybody else. */
@Schema(name = "Session")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        boolean signedIn,

        @Schema(
                description =
                        "true while there is no administrator: the service is read-only, except for whom roles names",
                nullable = true)
        Boolean setupNeeded,

        @Schema(examples = "zhang", nullable = true) String name,
        @Schema(examples = "张三", nullable = true) String displayName,

        @Schema(
                description =
                        "reporter, reviewer, editor, administrator; also without an account, while editing from this machine is open",
                nullable = true)
        List<String> roles,

        @Schema(description = "responsible units a reporter reports for", examples = "[\"区商务委\"]", nullable = true)
        List<String> units,

        @Schema(description = "account names of those whom one stands in for today", nullable = true)
        List<String> standsInFor,

        @Schema(description = "to be sent as X-CSRF-Token with every write of a cookie session", nullable = true)
        String csrfToken,

        @Schema(
                description =
                        "where a browser signs in with the organisation's account, if that is configured and the caller has not signed in with one of this service",
                examples = OrganisationSignIn.PATH,
                nullable = true)
        String organisationSignIn) {

    /** With what is lent to a deputy. */
    SessionView with(Caller caller) {
        return new SessionView(
                signedIn,
                setupNeeded,
                name,
                displayName,
                sorted(caller.roles()),
                sorted(caller.units()),
                caller.standsInFor().isEmpty() ? null : sorted(caller.standsInFor()),
                csrfToken,
                organisationSignIn);
    }

    static SessionView of(Account account, String csrfToken) {
        return new SessionView(
                true,
                null,
                account.name,
                account.displayName,
                account.roles.stream().map(Role::code).sorted().toList(),
                sorted(account.units),
                null,
                csrfToken,
                null);
    }

    /** Somebody without a local account: the editor token, or a person of the organisation. */
    static SessionView of(Caller caller, String csrfToken) {
        return new SessionView(
                true,
                null,
                caller.name(),
                caller.person().map(Person::displayName).orElseGet(caller::name),
                sorted(caller.roles()),
                sorted(caller.units()),
                null,
                csrfToken,
                caller.person().map(p -> OrganisationSignIn.PATH).orElse(null));
    }

    /** @param roles what may be done all the same, null for nothing */
    static SessionView nobody(boolean setupNeeded, List<String> roles, String organisationSignIn) {
        return new SessionView(
                false, setupNeeded ? true : null, null, null, roles, null, null, null, organisationSignIn);
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
