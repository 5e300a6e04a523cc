package org.indicatordashboard.plan;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

import org.indicatordashboard.publication.Ledger;

/** The door to the sections of plans. */
@ApplicationScoped
public class Sections extends Ledger<Section> {

    @Override
    public String kind() {
        return "section";
    }

    @Override
    protected List<Section> read(long version) {
        return inOrderOfEntry(list(
                "from Section s left join fetch s.responsible where " + HOLDS,
                Sort.by("s.id"),
                Parameters.with("version", version)));
    }

    public List<Section> of(String plan, long version) {
        return at(version).stream().filter(s -> s.plan.equals(plan)).toList();
    }
}
