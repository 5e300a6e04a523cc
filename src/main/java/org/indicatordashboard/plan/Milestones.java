package org.indicatordashboard.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to milestones. */
@ApplicationScoped
public class Milestones extends Ledger<Milestone> {

    Milestones() {
        super(Milestone.class, "milestone");
    }

    /** Those of each target, the earliest first. */
    public Map<String, List<Milestone>> byTarget(long version) {
        return at(version).stream()
                .sorted(Comparator.comparing((Milestone m) -> m.dueOn))
                .collect(Collectors.groupingBy(m -> m.target));
    }
}
