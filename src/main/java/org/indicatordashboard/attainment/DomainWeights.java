package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to the weights of domains. */
@ApplicationScoped
public class DomainWeights extends Ledger<DomainWeight> {

    DomainWeights() {
        super(DomainWeight.class, "weight");
    }

    /** By the domain's code; empty where the district declares none, and all domains weigh the same. */
    Map<String, BigDecimal> byDomain(long version) {
        return at(version).stream().collect(Collectors.toMap(w -> w.naturalKey, DomainWeight::weight));
    }
}
