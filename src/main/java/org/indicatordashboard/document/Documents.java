package org.indicatordashboard.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.time.Vantage;

/** The door to documents. */
@ApplicationScoped
public class Documents extends Ledger<Document> {

    Documents() {
        super(Document.class, "document");
    }

    /** Documents known at the second clock. */
    public List<Document> known(Vantage vantage) {
        return at(vantage.version()).stream()
                .filter(d -> !d.knownFrom.isAfter(vantage.knownAt()))
                .toList();
    }

    public Optional<Document> known(Vantage vantage, String id) {
        return at(vantage.version(), id).filter(d -> !d.knownFrom.isAfter(vantage.knownAt()));
    }

    public Map<String, Document> byId(long version) {
        return at(version).stream().collect(Collectors.toMap(d -> d.naturalKey, Function.identity()));
    }

    public List<String> ids(long version) {
        return at(version).stream().map(d -> d.naturalKey).toList();
    }
}
