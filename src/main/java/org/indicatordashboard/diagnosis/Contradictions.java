package org.indicatordashboard.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to contradictions that were found by reading. */
@ApplicationScoped
public class Contradictions extends Ledger<Contradiction> {

    Contradictions() {
        super(Contradiction.class, "contradiction");
    }
}
