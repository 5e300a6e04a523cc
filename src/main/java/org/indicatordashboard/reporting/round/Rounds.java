package org.indicatordashboard.reporting.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The door to rounds. */
@ApplicationScoped
class Rounds {

    @Inject
    EntityManager entities;

    /** In a transaction of its own, before the one that holds it. */
    void open(ReportingRound.Of of) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (entities.find(ReportingRound.class, of) == null) {
                    ReportingRound round = new ReportingRound();
                    round.of = of;
                    entities.persist(round);
                    entities.flush();
                }
            });
        } catch (PersistenceException openedByAnother) {
            boolean isOpen =
                    QuarkusTransaction.requiringNew().call(() -> entities.find(ReportingRound.class, of) != null);
            if (!isOpen) {
                throw openedByAnother;
            }
        }
    }

    /** Until the end of the transaction. */
    void hold(ReportingRound.Of of) {
        entities.find(ReportingRound.class, of, LockModeType.PESSIMISTIC_WRITE);
    }
}
