package org.indicatordashboard.indicator;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to units of measure. */
@ApplicationScoped
public class MeasureUnits extends Ledger<MeasureUnit> {

    @Override
    public String kind() {
        return "unit";
    }
}
