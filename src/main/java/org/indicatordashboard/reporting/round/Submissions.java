package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;

import org.indicatordashboard.access.Caller;
import org.indicatordashboard.access.Role;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** The door to submissions and to what happened to them. */
@ApplicationScoped
public class Submissions implements PanacheRepository<Submission> {

    private static final Words SUBMISSION = Words.of("报送", "submission");
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    List<Submission> ofUnits(Collection<String> units) {
        return units.isEmpty() ? List.of() : list("unit in ?1", NEWEST_FIRST, units);
    }

    List<Submission> in(SubmissionState state) {
        return list("state = ?1", NEWEST_FIRST, state);
    }

    List<Submission> everybodys() {
        return listAll(NEWEST_FIRST);
    }

    /** All of a unit for a month, newest first. */
    List<Submission> of(String unit, Period month) {
        return list("unit = ?1 and month = ?2", NEWEST_FIRST, unit, month.toString());
    }

    /** The same, each held until the end of the transaction. */
    List<Submission> held(String unit, Period month) {
        return find("unit = ?1 and month = ?2", NEWEST_FIRST, unit, month.toString())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** When each unit last had a row approved that is not taken back. */
    public Map<String, Instant> lastApproved() {
        return getEntityManager()
                .createQuery(
                        "select r.submission.unit, max(r.decidedAt) from SubmissionRow r"
                                + " where r.state = ?1 group by r.submission.unit",
                        Object[].class)
                .setParameter(1, SubmissionState.APPROVED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    Optional<Submission> sentBy(String who, String idempotencyKey) {
        return find("createdBy = ?1 and idempotencyKey = ?2", who, idempotencyKey)
                .firstResultOptional();
    }

    Optional<SentAddition> addedBy(String who, String idempotencyKey) {
        return getEntityManager()
                .createQuery("from SentAddition where who = ?1 and idempotencyKey = ?2", SentAddition.class)
                .setParameter(1, who)
                .setParameter(2, idempotencyKey)
                .getResultStream()
                .findFirst();
    }

    void remember(SentUnder sent, Submission submission) {
        if (sent.key() != null) {
            SentAddition addition = new SentAddition();
            addition.who = caller.name();
            addition.idempotencyKey = sent.key();
            addition.fingerprint = sent.fingerprint();
            addition.submission = submission.id;
            getEntityManager().persist(addition);
        }
    }

    Submission one(long id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** Held until the end of the transaction: of two people who decide at once the second sees what the first did. */
    Submission locked(long id) {
        Submission submission = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw missing(id);
        }
        return submission;
    }

    List<SubmissionEvent> events(long submission) {
        return getEntityManager()
                .createQuery("from SubmissionEvent where submission = ?1 order by id", SubmissionEvent.class)
                .setParameter(1, submission)
                .getResultList();
    }

    void note(Submission submission, SubmissionRow row, SubmissionEvent.Deed deed, String reason) {
        SubmissionEvent event = new SubmissionEvent();
        event.submission = submission.id;
        event.deed = deed;
        event.who = caller.name();
        event.behalfOf = event.deed.isReviewers()
                ? caller.actsFor(Role.REVIEWER, null).orElse(null)
                : caller.actsFor(Role.REPORTER, submission.unit).orElse(null);
        event.happenedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        event.reason = reason;
        if (row != null) {
            event.target = row.target;
            event.value = row.value();
        }
        getEntityManager().persist(event);
    }

    static ProblemException missing(long id) {
        return ProblemException.notFound(SUBMISSION, Long.toString(id), "/api/v1/submissions");
    }
}
