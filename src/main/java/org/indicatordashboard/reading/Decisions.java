package org.indicatordashboard.reading;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;

/** The door to decisions. */
@ApplicationScoped
public class Decisions implements PanacheRepository<Decision> {

    /** All about one document, undone ones included, oldest first. */
    public List<Decision> about(String document) {
        return list("document", Sort.by("id"), document);
    }

    /** The decision in force about one figure. */
    public Optional<Decision> inForce(String document, String asPrinted, int occurrence) {
        return find(
                        "document = ?1 and asPrinted = ?2 and occurrence = ?3 and undoneAt is null",
                        document,
                        asPrinted,
                        occurrence)
                .firstResultOptional();
    }

    /** Held until the end of the transaction, so that two people cannot undo the same one. */
    Optional<Decision> locked(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
