package org.indicatordashboard.catalogue;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to responsible units. */
@ApplicationScoped
public class ResponsibleUnits extends Ledger<ResponsibleUnit> {

    ResponsibleUnits() {
        super(ResponsibleUnit.class, "responsible-unit");
    }

    public List<String> names(long version) {
        return at(version).stream().map(u -> u.naturalKey).toList();
    }
}
