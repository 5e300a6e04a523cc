package org.indicatordashboard.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to declared checks. */
@ApplicationScoped
public class DeclaredChecks extends Ledger<DeclaredCheck> {

    DeclaredChecks() {
        super(DeclaredCheck.class, "check");
    }
}
