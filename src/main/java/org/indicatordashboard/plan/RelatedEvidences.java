package org.indicatordashboard.plan;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to evidence that is shown and not counted. */
@ApplicationScoped
public class RelatedEvidences extends Ledger<RelatedEvidence> {

    RelatedEvidences() {
        super(RelatedEvidence.class, "evidence");
    }

    public List<RelatedEvidence> of(String target, long version) {
        return at(version).stream().filter(e -> e.target.equals(target)).toList();
    }
}
