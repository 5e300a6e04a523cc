package org.indicatordashboard.access;

import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** What Quarkus is told about a caller. */
final class Identities {

    static final String ACCOUNT_ID = "account-id";
    static final String UNITS = "units";
    static final String PERSON = "person";
    static final String BY_SESSION = "by-session";
    static final String STAND_INS = "stand-ins";

    /** Names that no account can have. */
    static final String THIS_MACHINE = "(this-machine)";

    static final String EDITOR_TOKEN = "(editor-token)";

    private Identities() {}

    static SecurityIdentity of(Account account, boolean bySession) {
        return named(account.name)
                .addRoles(account.roles.stream().map(Role::code).collect(Collectors.toSet()))
                .addAttribute(ACCOUNT_ID, account.id)
                .addAttribute(UNITS, Set.copyOf(account.units))
                .addAttribute(BY_SESSION, bySession)
                .build();
    }

    static SecurityIdentity of(Session session) {
        Person person = session.person();
        return person == null ? of(session.account, true) : of(person);
    }

    static SecurityIdentity of(Person person) {
        return named(person.name())
                .addRoles(person.roles().stream().map(Role::code).collect(Collectors.toSet()))
                .addAttribute(UNITS, Set.copyOf(person.units()))
                .addAttribute(PERSON, person)
                .build();
    }

    /** Somebody who may edit and has no account. */
    static SecurityIdentity editor(String name) {
        return named(name).addRole(RoleName.EDITOR).build();
    }

    private static QuarkusSecurityIdentity.Builder named(String name) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name));
    }
}
