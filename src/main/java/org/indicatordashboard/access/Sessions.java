package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.identity.SecurityIdentity;

/** The door to sessions. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {

    /** Being seen is written down this often, so that reading does not mean writing. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /** Opens one and returns its secret, which is stored nowhere. */
    @Transactional
    String open(Account account) {
        return open(Session.of(account));
    }

    @Transactional
    String open(Person person) {
        return open(Session.of(person));
    }

    private String open(Session session) {
        Instant now = clock.instant();
        deleteEnded(now);
        String secret = Secret.random();
        session.secretHash = Secret.hash(secret);
        session.createdAt = now;
        session.seenAt = now;
        persist(session);
        return secret;
    }

    /** Who is signed in with it; empty where it has ended or its account is disabled. */
    @Transactional
    Optional<SecurityIdentity> holder(String secret) {
        Instant now = clock.instant();
        return findByIdOptional(Secret.hash(secret))
                .filter(s -> s.seenAt.plus(config.sessionIdle()).isAfter(now)
                        && s.createdAt.plus(config.sessionLongest()).isAfter(now)
                        && !s.isOfDisabledAccount())
                .map(s -> {
                    see(s, now);
                    return Identities.of(s);
                });
    }

    @Transactional
    void close(String secret) {
        deleteById(Secret.hash(secret));
    }

    /** Ends every session of an account, but for one. */
    @Transactional
    void closeAllBut(String secret, Account account) {
        delete("account = ?1 and secretHash <> ?2", account, secret == null ? "" : Secret.hash(secret));
    }

    private void see(Session session, Instant now) {
        if (session.seenAt.plus(SEEN_EVERY).isBefore(now)) {
            // Not by the entity: a session ended at the same moment must stay ended, not fail to be updated.
            update("seenAt = ?1 where secretHash = ?2", now, session.secretHash);
        }
    }

    private void deleteEnded(Instant now) {
        delete("seenAt < ?1 or createdAt < ?2", now.minus(config.sessionIdle()), now.minus(config.sessionLongest()));
    }
}
