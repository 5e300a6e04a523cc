package org.indicatordashboard.catalogue;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.time.Vantage;

/** The door to the register. */
@ApplicationScoped
public class Scenarios extends Ledger<Scenario> {

    @Inject
    Documents documents;

    Scenarios() {
        super(Scenario.class, "scenario", "documents");
    }

    /** Names printed in a document that was known at the second clock. */
    public List<Scenario> known(Vantage vantage) {
        List<String> read = documents.known(vantage).stream()
                .map((Document d) -> d.naturalKey)
                .toList();
        return at(vantage.version()).stream()
                .filter(s -> s.documents.stream().anyMatch(read::contains))
                .toList();
    }
}
