package org.indicatordashboard.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Lends a caller, under the own name, what those may do in the monthly round for whom that one stands in today. */
@ApplicationScoped
class Deputies {

    @Inject
    Delegations delegations;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Only among local accounts: others are not known by name before they come. */
    @Transactional
    SecurityIdentity withWhatIsLent(SecurityIdentity identity) {
        if (identity.getAttribute(Identities.ACCOUNT_ID) == null) {
            return identity;
        }
        List<StandIn> standIns = delegations.inForce(identity.getPrincipal().getName(), LocalDate.now(clock)).stream()
                .flatMap(d -> accounts.named(d.principal).filter(a -> !a.disabled).stream())
                .map(StandIn::of)
                .toList();
        if (standIns.isEmpty()) {
            return identity;
        }
        Set<String> units = new HashSet<>(identity.<Set<String>>getAttribute(Identities.UNITS));
        standIns.forEach(s -> units.addAll(s.units()));
        return QuarkusSecurityIdentity.builder(identity)
                .addRoles(standIns.stream()
                        .flatMap(s -> s.roles().stream())
                        .map(Role::code)
                        .collect(Collectors.toSet()))
                .addAttribute(Identities.UNITS, Set.copyOf(units))
                .addAttribute(Identities.STAND_INS, standIns)
                .build();
    }
}
