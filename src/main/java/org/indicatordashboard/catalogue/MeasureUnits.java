package org.indicatordashboard.catalogue;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to units of measure. */
@ApplicationScoped
public class MeasureUnits extends Ledger<MeasureUnit> {

    MeasureUnits() {
        super(MeasureUnit.class, "unit");
    }

    public Set<String> codes(long version) {
        return at(version).stream().map(u -> u.naturalKey).collect(Collectors.toSet());
    }
}
