package org.indicatordashboard.reading;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The door to decisions: append and read. Undoing is noted in the decision, see {@link Decision#undoneAt}. */
@ApplicationScoped
public class Decisions {

    private static final String ABOUT = "from Decision where document = :document";

    @Inject
    EntityManager entities;

    void append(Decision decision) {
        entities.persist(decision);
    }

    /** All about one document, undone ones included, oldest first. */
    public List<Decision> about(String document) {
        return entities.createQuery(ABOUT + " order by id", Decision.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** The decision in force about one figure. */
    public Optional<Decision> inForce(String document, String asPrinted, int occurrence) {
        return entities.createQuery(
                        ABOUT + " and asPrinted = :asPrinted and occurrence = :occurrence and undoneAt is null",
                        Decision.class)
                .setParameter("document", document)
                .setParameter("asPrinted", asPrinted)
                .setParameter("occurrence", occurrence)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction, so that two people cannot undo the same one. */
    Optional<Decision> locked(long id) {
        return Optional.ofNullable(entities.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
