package org.indicatordashboard.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to links between observations that are one fact. */
@ApplicationScoped
public class SameFacts extends Ledger<SameFact> {

    SameFacts() {
        super(SameFact.class, "same-fact");
    }

    /** For each observation id the ids of those that are the same fact, in both directions. */
    public Map<String, List<String>> links(long version) {
        Map<String, List<String>> links = new HashMap<>();
        for (SameFact fact : at(version)) {
            links.computeIfAbsent(fact.observation, k -> new ArrayList<>()).add(fact.sameAs);
            links.computeIfAbsent(fact.sameAs, k -> new ArrayList<>()).add(fact.observation);
        }
        return links;
    }
}
