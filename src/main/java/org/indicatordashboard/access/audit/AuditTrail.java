package org.indicatordashboard.access.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The door to the audit trail: append and read, nothing else. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Instance<SealedRecords> sealed;

    /**
     * Appends within the present transaction, so that the deed and its entry are kept or lost together. Appenders wait
     * for one another until their transactions end: make it the last act, after every other lock.
     */
    @Transactional(TxType.MANDATORY)
    public AuditEntry append(Deed deed) {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        // An earlier append of this session may have left an older copy of the row in memory.
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry =
                new AuditEntry(head.position + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), deed, head.hash);
        entities.persist(entry);
        head.position = entry.position;
        head.hash = entry.hash;
        entities.flush();
        return entry;
    }

    /** Appends in a transaction of its own: what was refused is recorded although nothing else is. */
    public void appendAlone(Deed deed) {
        QuarkusTransaction.requiringNew().run(() -> append(deed));
    }

    /** Entries before a position, newest first. */
    @Transactional
    public List<AuditEntry> before(long position, AuditQuestion question, int limit) {
        return question.on(
                        entities,
                        "from AuditEntry",
                        "position < :position",
                        " order by position desc",
                        AuditEntry.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    @Transactional
    public long count(AuditQuestion question) {
        return question.on(entities, "select count(*) from AuditEntry", "1 = 1", "", Long.class)
                .getSingleResult();
    }

    /** Walks the whole chain in one transaction; names the first entry that is not what was appended,
     * or of which a value is no longer what it was. */
    @Transactional(TxType.REQUIRES_NEW)
    public ChainVerification verify() {
        return new ChainWalk(entities, sealed.stream().toList()).verify();
    }
}
