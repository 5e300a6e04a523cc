package org.indicatordashboard.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

import org.indicatordashboard.publication.Ledger;

/** The door to targets. */
@ApplicationScoped
public class Targets extends Ledger<Target> {

    @Override
    public String kind() {
        return "target";
    }

    @Override
    protected List<Target> read(long version) {
        return inOrderOfEntry(list(
                "from Target t left join fetch t.responsible where " + HOLDS,
                Sort.by("t.id"),
                Parameters.with("version", version)));
    }

    /** Number of targets that each document sets. */
    public Map<String, Long> countByDocument(long version) {
        return at(version).stream().collect(Collectors.groupingBy(t -> t.citation.document, Collectors.counting()));
    }
}
