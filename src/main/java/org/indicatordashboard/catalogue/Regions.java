package org.indicatordashboard.catalogue;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to regions. */
@ApplicationScoped
public class Regions extends Ledger<Region> {

    Regions() {
        super(Region.class, "region");
    }

    public List<String> codes(long version) {
        return at(version).stream().map(r -> r.naturalKey).toList();
    }
}
