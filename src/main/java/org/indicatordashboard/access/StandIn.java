package org.indicatordashboard.access;

import java.util.Set;

/**
 * Whom a caller stands in for today.
 *
 * @param name account name of that person
 * @param roles which of that person's the caller has thereby: reporter, reviewer
 * @param units that the person reports for
 */
record StandIn(String name, Set<Role> roles, Set<String> units) {

    private static final Set<Role> LENT = Set.of(Role.REPORTER, Role.REVIEWER);

    static StandIn of(Account principal) {
        Set<Role> roles = new java.util.HashSet<>(principal.roles);
        roles.retainAll(LENT);
        return new StandIn(
                principal.name,
                Set.copyOf(roles),
                roles.contains(Role.REPORTER) ? Set.copyOf(principal.units) : Set.of());
    }
}
