package org.indicatordashboard.plan;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to targets. */
@ApplicationScoped
public class Targets extends Ledger<Target> {

    Targets() {
        super(Target.class, "target", "responsible");
    }

    /** Number of targets that each document sets. */
    public Map<String, Long> countByDocument(long version) {
        return at(version).stream().collect(Collectors.groupingBy(t -> t.citation.document, Collectors.counting()));
    }
}
