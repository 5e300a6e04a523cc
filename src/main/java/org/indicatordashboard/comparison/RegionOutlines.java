package org.indicatordashboard.comparison;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to the outlines of regions. */
@ApplicationScoped
public class RegionOutlines extends Ledger<RegionOutline> {

    RegionOutlines() {
        super(RegionOutline.class, "outline");
    }
}
