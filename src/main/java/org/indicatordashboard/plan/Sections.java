package org.indicatordashboard.plan;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to the sections of plans. */
@ApplicationScoped
public class Sections extends Ledger<Section> {

    Sections() {
        super(Section.class, "section", "responsible");
    }

    public List<Section> of(String plan, long version) {
        return at(version).stream().filter(s -> s.plan.equals(plan)).toList();
    }
}
