package org.indicatordashboard.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to plans. */
@ApplicationScoped
public class Plans extends Ledger<Plan> {

    Plans() {
        super(Plan.class, "plan");
    }

    public Map<String, Plan> byId(long version) {
        return at(version).stream().collect(Collectors.toMap(p -> p.naturalKey, Function.identity()));
    }

    public List<String> ids(long version) {
        return at(version).stream().map(p -> p.naturalKey).toList();
    }
}
