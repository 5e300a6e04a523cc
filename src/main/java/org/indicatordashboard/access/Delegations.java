package org.indicatordashboard.access;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;

/** The door to delegations. */
@ApplicationScoped
class Delegations implements PanacheRepository<Delegation> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    /** Those by which the account acts for others on that day. */
    List<Delegation> inForce(String deputy, LocalDate day) {
        return list("deputy = ?1 and endedAt is null and startsOn <= ?2 and endsOn >= ?2", deputy, day);
    }

    /** Given or received. */
    List<Delegation> of(String account) {
        return list("deputy = ?1 or principal = ?1", NEWEST_FIRST, account);
    }

    List<Delegation> everybodys() {
        return listAll(NEWEST_FIRST);
    }
}
