package org.indicatordashboard.plan;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to evidence that is shown and not counted. */
@ApplicationScoped
public class Evidences extends Ledger<Evidence> {

    Evidences() {
        super(Evidence.class, "evidence");
    }

    public List<Evidence> of(String target, long version) {
        return at(version).stream().filter(e -> e.target.equals(target)).toList();
    }
}
